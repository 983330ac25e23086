package org.armscope.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.text.Span;

/// The least that annotation can be: the longest of 20,000 known names at each capitalised word,
/// by look-ups in one set.
final class Gazetteer {

    private static final int NAMES = 20_000;
    private static final int MOST_MORE_WORDS = 3;

    private static final Provenance LISTED = new Provenance("bench", "listed");

    /// The names, each with its type.
    private final Map<String, EntityType> all = new HashMap<>();

    private final Set<String> firstWords = new HashSet<>();

    /// The commonest names of the synthetic articles.
    Gazetteer() {
        for (int rank = 0; rank < NAMES; rank++) {
            String name = PseudoWords.name(rank);
            all.put(name, type(rank));
            firstWords.add(name.substring(0, wordEnd(name, 0)));
        }
    }

    private static EntityType type(int rank) {
        return switch ((rank + 40) % 3) {
            case 0 -> EntityType.PERSON;
            case 1 -> EntityType.PLACE;
            default -> EntityType.ORGANIZATION;
        };
    }

    /// The lines of a user's lexicon that make the product know the names.
    List<String> lexicon() {
        return all.entrySet().stream().map(e -> e.getValue().word() + "\t" + e.getKey()).toList();
    }

    /// Where the names stand, as bytes; each name found is added to `found`.
    byte[] spans(String text, Set<String> found) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream spans = new DataOutputStream(bytes);
        for (Span span : spans(text, 0)) {
            found.add(span.in(text));
            spans.writeInt(span.start());
            spans.writeShort(span.length());
        }
        return bytes.toByteArray();
    }

    /// The names behind a place of a text, as the product keeps them.
    List<EntityMention> mentions(String text, int from) {
        return spans(text, from).stream()
                .map(
                        span -> {
                            String name = span.in(text);
                            EntityType type = all.getOrDefault(name, EntityType.PERSON);
                            return EntityMention.of(span, new Entity(type, name), LISTED);
                        })
                .toList();
    }

    private List<Span> spans(String text, int from) {
        List<Span> spans = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            int name = Character.isUpperCase(text.charAt(at)) ? longest(text, at, end) : at;
            if (name > at) {
                spans.add(new Span(at, name));
                end = name;
            }
            at = end;
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        }
        return spans;
    }

    private int longest(String text, int start, int firstEnd) {
        String first = text.substring(start, firstEnd);
        if (!firstWords.contains(first)) {
            return start;
        }
        int best = all.containsKey(first) ? firstEnd : start;
        int end = firstEnd;
        for (int i = 0; i < MOST_MORE_WORDS && end < text.length() && isBlank(text, end); i++) {
            end = wordEnd(text, end + 1);
            if (all.containsKey(text.substring(start, end))) {
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
