package org.armscope.viewmodel.explore;

import java.util.List;
import org.armscope.query.Choosing;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;

/// One part of the question that must hold, in plain words.
///
/// @param part as the question has it, a [Query.Not] where it is left out
/// @param words of the part, without its "not"
public record Chip(Query part, String words, boolean leftOut) {

    private static final String ALL_OF = "all of: ";

    /// The chips of a question in its order; none where every article is asked for.
    public static List<Chip> of(Query query) {
        return Choosing.parts(query).stream().map(Chip::chip).toList();
    }

    private static Chip chip(Query part) {
        boolean leftOut = part instanceof Query.Not;
        String said = PlainWords.say(part instanceof Query.Not(Query inner) ? inner : part);
        String words = said.startsWith(ALL_OF) ? said.substring(ALL_OF.length()) : said;
        return new Chip(part, words, leftOut);
    }

    /// The chip for a screen reader.
    public String spoken() {
        return leftOut ? "not " + words : words;
    }
}
