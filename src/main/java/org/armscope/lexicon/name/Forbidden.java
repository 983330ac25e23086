package org.armscope.lexicon.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.EntityType;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;

/// Phrases that only look like names, and what they cannot be.
///
/// @param phrases with the types that a phrase cannot be
public record Forbidden(Phrases<Set<EntityType>> phrases) {

    /// Lines of: phrase, type or `*`, `phrase` (other lines are passed over), source.
    public static Forbidden of(List<LexiconLine> lines) {
        Phrases.Builder<Set<EntityType>> phrases = Phrases.exact();
        for (LexiconLine line : lines) {
            if (line.field(2).equals("phrase")) {
                phrases.add(line.field(0), types(line.field(1)));
            }
        }
        return new Forbidden(phrases.build());
    }

    private static Set<EntityType> types(String field) {
        return field.equals("*")
                ? EnumSet.allOf(EntityType.class)
                : EnumSet.of(EntityType.valueOf(field));
    }

    /// True if the words from token `start` to `end - 1`, or more from `start` on, cannot be this.
    public boolean blocks(Tokens tokens, int start, int end, EntityType type) {
        Phrases.Match<Set<EntityType>> match = phrases.longest(tokens, start);
        return match != null && match.end() >= end && match.value().contains(type);
    }
}
