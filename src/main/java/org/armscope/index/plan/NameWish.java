package org.armscope.index.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armscope.index.words.WordScanner;
import org.armscope.query.FieldName;

/// Which names a query wants in a field.
///
/// @param words what the words of a name must be; none of them accepts any name
/// @param exact true if these must be all the words of the name
/// @param known canonical names that are accepted besides, since the lexicon knows them by the
///     wanted words, or as variants of what is wanted
public record NameWish(FieldName field, List<Slot> words, boolean exact, Set<String> known) {

    /// What no name has.
    private static final List<Slot> NO_WORD = List.of(new Slot.Exact(""));

    public NameWish {
        words = List.copyOf(words);
        known = Set.copyOf(known);
    }

    /// A wish for these names and no others.
    static NameWish oneOf(FieldName field, Set<String> known) {
        return new NameWish(field, NO_WORD, true, known);
    }

    /// True if no name is accepted but the known ones.
    public boolean isClosed() {
        return words.equals(NO_WORD);
    }

    public boolean acceptsAny() {
        return words.isEmpty();
    }

    public boolean accepts(String name) {
        return acceptsAny() || known.contains(name) || fits(cut(name));
    }

    /// True if a name of these words has the wanted ones: of a person in any order, of anything
    /// else next to one another, since `SA` and `10` are no `SA-10` when apart.
    boolean fits(List<String> name) {
        if (exact) {
            return name.size() == words.size() && fitsAt(name, 0);
        }
        if (field == FieldName.PERSON) {
            return words.stream()
                    .allMatch(wanted -> name.stream().anyMatch(w -> wanted.accepts(w, w)));
        }
        for (int at = 0; at + words.size() <= name.size(); at++) {
            if (fitsAt(name, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsAt(List<String> name, int at) {
        for (int i = 0; i < words.size(); i++) {
            String word = name.get(at + i);
            if (!words.get(i).accepts(word, word)) {
                return false;
            }
        }
        return true;
    }

    /// The words of a name, cut and folded like those of the texts.
    public static List<String> cut(String name) {
        WordScanner scanner = new WordScanner();
        scanner.reset(name);
        List<String> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(scanner.word());
        }
        return words;
    }
}
