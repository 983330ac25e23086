package org.armscope.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells what a full stop behind a word may mean.
final class Abbreviations {

    enum Kind {
        /// The stop ends a sentence.
        NONE,
        /// The stop belongs to the word, and something always follows: `Gen.`, `i.e.`
        NEVER_LAST,
        /// The stop belongs to the word if a figure follows: `No. 5`
        BEFORE_FIGURE,
        /// The word may stand last in a sentence, its stop then doing both: `U.S.`, `etc.`
        MAY_BE_LAST
    }

    private static final Map<String, Kind> LISTED = listed();
    private static final Set<String> OPENERS =
            ResourceLines.words(Abbreviations.class, "sentence-openers.txt");

    private Abbreviations() {}

    /// The kind of a word given without its last stop.
    static Kind of(String word) {
        Kind listed = LISTED.get(word);
        if (listed != null) {
            return listed;
        }
        return isInitials(word) ? Kind.MAY_BE_LAST : Kind.NONE;
    }

    /// True for a word that, capitalised, seldom stands anywhere but first in a sentence.
    static boolean opensSentence(String word) {
        return OPENERS.contains(word);
    }

    /// `V`, `U.S`, `p.m`, `Ph.D`: letters in ones and twos with stops between them.
    private static boolean isInitials(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        int run = 0;
        boolean dotted = false;
        for (int i = 0; i < word.length(); i++) {
            boolean dot = word.charAt(i) == '.';
            run = dot ? 0 : run + 1;
            dotted |= dot;
            if (run > 2) {
                return false;
            }
        }
        return dotted;
    }

    private static Map<String, Kind> listed() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line : ResourceLines.read(Abbreviations.class, "abbreviations.tsv")) {
            List<String> columns = List.of(line.split("\t", -1));
            String kind = columns.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
            for (String word : columns.get(1).split(" ", -1)) {
                kinds.put(word, Kind.valueOf(kind));
            }
        }
        return Map.copyOf(kinds);
    }
}
