package org.armscope.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// The least that annotation can be: the longest of 20,000 known names at each capitalised word,
/// by look-ups in one set.
final class Gazetteer {

    private static final int NAMES = 20_000;
    private static final int MOST_MORE_WORDS = 3;

    private final Set<String> all = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    /// The commonest names of the synthetic articles.
    Gazetteer() {
        for (int rank = 0; rank < NAMES; rank++) {
            String name = PseudoWords.name(rank);
            all.add(name);
            firstWords.add(name.substring(0, wordEnd(name, 0)));
        }
    }

    /// Where the names stand, as bytes; each name found is added to `found`.
    byte[] spans(String text, Set<String> found) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream spans = new DataOutputStream(bytes);
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            int name = Character.isUpperCase(text.charAt(at)) ? longest(text, at, end) : at;
            if (name > at) {
                found.add(text.substring(at, name));
                spans.writeInt(at);
                spans.writeShort(name - at);
                end = name;
            }
            at = end;
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        }
        return bytes.toByteArray();
    }

    private int longest(String text, int start, int firstEnd) {
        String first = text.substring(start, firstEnd);
        if (!firstWords.contains(first)) {
            return start;
        }
        int best = all.contains(first) ? firstEnd : start;
        int end = firstEnd;
        for (int i = 0; i < MOST_MORE_WORDS && end < text.length() && isBlank(text, end); i++) {
            end = wordEnd(text, end + 1);
            if (all.contains(text.substring(start, end))) {
                best = end;
            }
        }
        return best;
    }

    private static boolean isBlank(String text, int at) {
        return text.charAt(at) == ' ';
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
