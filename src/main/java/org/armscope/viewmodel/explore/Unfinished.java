package org.armscope.viewmodel.explore;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.Choosing;
import org.armscope.query.Query;

/// A question whose last word may not be typed to its end: where no article answers it as it
/// stands, it is asked for words that begin so, and says that it was.
final class Unfinished {

    private static final int FEWEST = 2;

    private Unfinished() {}

    /// True if the last part is a plain word of letters.
    static boolean isAt(Query query) {
        List<Query> parts = Choosing.parts(query);
        return !parts.isEmpty()
                && parts.getLast() instanceof Query.Word(String text)
                && text.length() >= FEWEST
                && text.chars().allMatch(Character::isLetter);
    }

    /// The same with any word that begins like the last.
    static Query begun(Query query) {
        List<Query> parts = new ArrayList<>(Choosing.parts(query));
        if (parts.removeLast() instanceof Query.Word(String text)) {
            parts.add(new Query.Wildcard(text + "*"));
        }
        return Choosing.all(parts);
    }
}
