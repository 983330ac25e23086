package org.armscope.extraction.name;

import org.armscope.lexicon.name.PlaceEntry;
import org.armscope.lexicon.name.PlaceNames;
import org.armscope.lexicon.name.WordClass;
import org.jspecify.annotations.Nullable;

/// Tells whether a capital stands for its government or for the city: it is the city behind `in`,
/// behind a verb of motion, and behind `to` or `from` where a word of motion leads there.
final class Metonyms {

    private static final int REACH = 7;

    private final PlaceNames places;
    private final NameText text;
    private int lastCityEnd = -1;

    Metonyms(PlaceNames places, NameText text) {
        this.places = places;
        this.text = text;
    }

    /// The country whose government the name stands for here, or null.
    @Nullable String government(PlaceEntry place, int start, int end) {
        if (place.government().isEmpty()) {
            return null;
        }
        if (isCity(start, end)) {
            lastCityEnd = end;
            return null;
        }
        return place.government();
    }

    private boolean isCity(int start, int end) {
        if (text.isPossessive(end)) {
            return false;
        }
        int before = text.reads(start - 1, "the") ? start - 2 : start - 1;
        if (text.is(before, WordClass.CITY_PREPOSITION)) {
            return true;
        }
        if (text.is(before, WordClass.WAY_PREPOSITION)) {
            return motionBefore(before);
        }
        boolean list =
                (text.reads(before, "and") || text.isMark(before, ',')) && lastCityEnd == before;
        return list || text.is(before, WordClass.REACHING) || isAddress(end);
    }

    /// `Seoul, South Korea`: a city with its country behind it.
    private boolean isAddress(int end) {
        return text.isMark(end, ',')
                && text.isCapital(end + 1)
                && places.byName().longest(text.tokens, end + 1) != null
                && text.isMark(end + 2, ',');
    }

    private boolean motionBefore(int preposition) {
        for (int i = preposition - 1; i >= preposition - REACH && text.inside(i); i--) {
            if (text.is(i, WordClass.MOTION)) {
                return true;
            }
            if (text.isMark(i, '.') || text.isMark(i, ',') || text.isMark(i, ';')) {
                return false;
            }
        }
        return false;
    }
}
