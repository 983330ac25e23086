package org.armscope.extraction.name;

import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.PlaceEntry;
import org.armscope.lexicon.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds places, which of them stand for a government, and which Korea is meant.
public final class PlacePass implements Pass {

    private static final String ANNOTATOR = "places";

    private final Names names;

    public PlacePass(Names names) {
        this.names = names;
    }

    @Override
    public void run(Reading reading, Findings findings) {
        NameText text = new NameText(reading, findings, names.words());
        Koreas koreas = new Koreas(text);
        Metonyms metonyms = new Metonyms(names.places(), text);
        int i = text.from;
        while (i < text.to) {
            if (!text.isCapital(i) || !text.isFree(i)) {
                i++;
                continue;
            }
            Phrases.Match<PlaceEntry> match = at(text, i);
            EntityMention mention =
                    match == null
                            ? koreas.half(i, ANNOTATOR)
                            : mention(text, i, match, metonyms, koreas);
            int end = match == null ? i + 1 : match.end();
            if (mention != null && text.isFree(i, end)) {
                findings.add(mention, i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    private Phrases.@Nullable Match<PlaceEntry> at(NameText text, int i) {
        Phrases.Match<PlaceEntry> match = names.places().byName().longest(text.tokens, i);
        if (match == null
                || (text.tokens.glued(i) && text.tokens.isWord(i - 1))
                || !isWhole(text, match.end())
                || isForbidden(text, i, match.end())
                || isAdjective(text, i, match.end())) {
            return null;
        }
        boolean west = match.value().name().equals("West");
        return west && !text.reads(i - 1, "the") ? null : match;
    }

    private boolean isForbidden(NameText text, int i, int end) {
        return names.forbidden().blocks(text.tokens, i, end, EntityType.PLACE);
    }

    /// True if a longer adjective begins here: `South Korean`, not `South`.
    private boolean isAdjective(NameText text, int i, int end) {
        var match = names.places().nationalities().longest(text.tokens, i);
        return match != null && match.end() >= end;
    }

    /// A name does not go on behind a hyphen in small letters, as in `Moscow-based`.
    private static boolean isWhole(NameText text, int end) {
        if (!text.tokens.glued(end)) {
            return true;
        }
        boolean compound =
                text.isMark(end, '-') && text.tokens.glued(end + 1) && text.isSmall(end + 1);
        return !text.tokens.isWord(end) && !text.isMark(end, '$') && !compound;
    }

    private EntityMention mention(
            NameText text,
            int start,
            Phrases.Match<PlaceEntry> match,
            Metonyms metonyms,
            Koreas koreas) {
        PlaceEntry entry = match.value();
        return EntityMention.of(
                        text.tokens.span(start, match.end()),
                        new Entity(EntityType.PLACE, entry.name()),
                        new Provenance(ANNOTATOR, entry.where()))
                .withLexiconId(entry.where())
                .withCountry(
                        entry.isCountry() || entry.country().equals("international")
                                ? null
                                : entry.country())
                .withMetonymFor(metonyms.government(entry, start, match.end()))
                .withKorea(koreas.of(entry, start));
    }
}
