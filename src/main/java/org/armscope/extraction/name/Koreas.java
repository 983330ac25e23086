package org.armscope.extraction.name;

import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Korea;
import org.armscope.annotation.Provenance;
import org.armscope.lexicon.name.PlaceEntry;
import org.armscope.lexicon.name.WordClass;
import org.armscope.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// Tells which Korea a name means: South, North, the peninsula, or, where the text does not say,
/// unclear.
final class Koreas {

    private static final String SOUTH = "South Korea";
    private static final String NORTH = "North Korea";

    private final NameText text;
    private final boolean spokenOf;

    Koreas(NameText text) {
        this.text = text;
        spokenOf = speaksOfKorea(text);
    }

    private static boolean speaksOfKorea(NameText text) {
        for (int i = text.from; i < text.to; i++) {
            if (!text.isCapital(i)) {
                continue;
            }
            if (text.reads(i, "Korea")
                    || text.reads(i, "Korean")
                    || text.reads(i, "Koreas")
                    || text.reads(i, "Seoul")
                    || text.reads(i, "Pyongyang")) {
                return true;
            }
        }
        return false;
    }

    /// Which Korea a place of the lexicon lies in or is, or null for a place elsewhere.
    @Nullable Korea of(PlaceEntry entry, int start) {
        return switch (entry.country()) {
            case SOUTH -> Korea.SOUTH;
            case NORTH -> Korea.NORTH;
            case "Korea" ->
                    entry.isCountry() && !text.reads(start, "Koreas")
                            ? Korea.UNCLEAR
                            : Korea.PENINSULA;
            default -> null;
        };
    }

    /// The mention of a Korea by half its name ("the North"), or null if token `i` is none.
    @Nullable EntityMention half(int i, String annotator) {
        boolean north = text.reads(i, "North");
        if (!spokenOf || !(north || text.reads(i, "South")) || !standsAlone(i)) {
            return null;
        }
        String name = north ? NORTH : SOUTH;
        return EntityMention.of(
                        text.tokens.span(i),
                        new Entity(EntityType.PLACE, name),
                        new Provenance(annotator, "half a country's name"))
                .withKorea(north ? Korea.NORTH : Korea.SOUTH);
    }

    private boolean standsAlone(int i) {
        int next = i + 1;
        boolean compound =
                (text.tokens.glued(i) && text.isMark(i - 1, '-'))
                        || (text.tokens.glued(next) && text.isMark(next, '-'));
        boolean direction =
                text.reads(next, "of")
                        || (text.follows(next) && text.isCapital(next))
                        || (text.follows(next) && text.tokens.is(next, TokenKind.NUMBER));
        boolean pair =
                text.reads(next, "and")
                        && (text.reads(i + 2, "South") || text.reads(i + 2, "North"))
                        && text.isCapital(i + 3);
        boolean named = text.reads(i - 1, "the") || pair || isPartner(i);
        return text.isCapital(i) && !compound && !direction && (named || isSubject(i));
    }

    /// The second of a pair: `the North and South`.
    private boolean isPartner(int i) {
        return text.reads(i - 1, "and")
                && (text.reads(i - 2, "South") || text.reads(i - 2, "North"));
    }

    private boolean isSubject(int i) {
        return text.isPossessive(i + 1)
                || (text.reads(i - 1, "both") && !text.is(i + 1, WordClass.NO_NAME));
    }
}
