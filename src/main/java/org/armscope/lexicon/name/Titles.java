package org.armscope.lexicon.name;

import java.util.List;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;

/// Titles, ranks and offices of several words, and forms with a point: `Lt. Gen.`, `prime
/// minister`. Single words are in [Words].
public record Titles(Phrases<WordClass> phrases) {

    /// Lines of: word or phrase, kind, source.
    public static Titles of(List<LexiconLine> lines) {
        Phrases.Builder<WordClass> phrases = Phrases.anyCase();
        for (LexiconLine line : lines) {
            phrases.add(line.field(0), kind(line.field(1)));
        }
        return new Titles(phrases.build());
    }

    static WordClass kind(String word) {
        return switch (word) {
            case "honorific" -> WordClass.HONORIFIC;
            case "rank" -> WordClass.RANK;
            case "office" -> WordClass.OFFICE;
            default -> WordClass.OFFICE_MODIFIER;
        };
    }
}
