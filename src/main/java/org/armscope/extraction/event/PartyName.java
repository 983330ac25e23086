package org.armscope.extraction.event;

import org.armscope.annotation.event.Party;
import org.armscope.text.Span;

/// A country, its government, people, body or citizen named in a sentence.
///
/// @param country whose
/// @param from the first token of the name
/// @param to the token behind its last
record PartyName(String country, Form form, int from, int to, Span span) {

    static final String SOUTH = "South Korea";
    static final String NORTH = "North Korea";
    static final String RUSSIA = "Russia";
    static final String SOVIET_UNION = "Soviet Union";

    /// How the country is named.
    enum Form {
        /// Its own name, or its capital's for the government.
        NAME,
        /// A city in it.
        CITY,
        ADJECTIVE,
        BODY,
        PERSON
    }

    boolean isKorean() {
        return country.equals(SOUTH) || country.equals(NORTH);
    }

    boolean isRussian() {
        return country.equals(RUSSIA) || country.equals(SOVIET_UNION);
    }

    Party party() {
        return new Party(country, span);
    }
}
