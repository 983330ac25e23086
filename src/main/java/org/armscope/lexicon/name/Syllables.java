package org.armscope.lexicon.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.lexicon.LexiconLine;

/// The syllables that the given names of a language are made of, in Latin letters.
public final class Syllables {

    private final Set<String> syllables;

    private Syllables(Set<String> syllables) {
        this.syllables = Set.copyOf(syllables);
    }

    /// Lines of: syllable, source.
    public static Syllables of(List<LexiconLine> lines) {
        return new Syllables(lines.stream().map(line -> line.field(0)).collect(Collectors.toSet()));
    }

    /// True if the word is one syllable.
    public boolean isOne(String word) {
        return syllables.contains(word.toLowerCase(Locale.ROOT));
    }

    /// True if the word is two syllables written together.
    public boolean isTwo(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int i = 1; i < small.length(); i++) {
            if (syllables.contains(small.substring(0, i))
                    && syllables.contains(small.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
