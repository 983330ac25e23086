package org.armscope.lexicon.name;

/// A place that the lexicon knows.
///
/// @param kind `country`, `capital`, `city`, `region`, `sea`, `continent` or `seat`
/// @param government the country whose government the name can stand for, or empty
/// @param where the line that holds it, as `places.tsv:17`
public record PlaceEntry(
        String name, String kind, String country, String government, String where) {

    public boolean isCountry() {
        return kind.equals("country");
    }
}
