package org.armscope.extraction.name;

import org.armscope.lexicon.name.PlaceEntry;
import org.armscope.lexicon.name.PlaceNames;
import org.armscope.lexicon.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// Tells whose body it is where the text says so beside the name: `Russian Defense Ministry`,
/// `Seoul's Foreign Ministry`, `Ministry of Defense of Russia`.
final class BodyCountry {

    private static final int LONGEST_NAME = 4;

    private final PlaceNames places;
    private final NameText text;

    BodyCountry(PlaceNames places, NameText text) {
        this.places = places;
        this.text = text;
    }

    /// The country of the body named by the tokens from `start` to `end - 1`, or null.
    @Nullable String of(int start, int end) {
        String before = endingAt(start);
        return before != null ? before : behind(end);
    }

    private @Nullable String endingAt(int start) {
        int possessive = start - 2;
        if (text.isApostrophe(possessive) && text.isPossessive(possessive)) {
            return name(possessive);
        }
        return name(start);
    }

    /// The country whose adjective or name ends before token `end`.
    private @Nullable String name(int end) {
        for (int from = end - LONGEST_NAME; from < end; from++) {
            if (!text.isCapital(from)) {
                continue;
            }
            Phrases.Match<PlaceEntry> adjective = places.nationalities().longest(text.tokens, from);
            if (adjective != null && adjective.end() == end) {
                return adjective.value().country();
            }
            Phrases.Match<PlaceEntry> place = places.byName().longest(text.tokens, from);
            if (place != null && place.end() == end) {
                PlaceEntry entry = place.value();
                return entry.isCountry() || !entry.government().isEmpty() ? entry.country() : null;
            }
        }
        return null;
    }

    private @Nullable String behind(int end) {
        if (!text.reads(end, "of")) {
            return null;
        }
        int at = text.reads(end + 1, "the") ? end + 2 : end + 1;
        Phrases.Match<PlaceEntry> place =
                text.isCapital(at) ? places.byName().longest(text.tokens, at) : null;
        return place != null && place.value().isCountry() ? place.value().country() : null;
    }
}
