package org.armscope.extraction.event.scene;

import org.armscope.annotation.event.Party;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A country, its government, people, body or citizen named in a sentence.
///
/// @param country whose
/// @param from the first token of the name
/// @param to the token behind its last
public record PartyName(String country, Form form, int from, int to, Span span) {

    /// The countries as the lexicon names them.
    public static final String SOUTH = "South Korea";
    public static final String NORTH = "North Korea";
    static final String RUSSIA = "Russia";
    public static final String SOVIET_UNION = "Soviet Union";

    /// What is no single country's: "the West".
    public static final String WORLD = "international";

    /// How the country is named.
    public enum Form {
        NAME,
        /// Its capital's name, for the government.
        CAPITAL,
        /// A city in it.
        CITY,
        ADJECTIVE,
        BODY,
        PERSON,
        /// Only by a weapon system of its make, which names no party.
        WEAPON,
        /// Not at all: it is where the newspaper comes from.
        HOME
    }

    /// True for one of the two Koreas.
    public boolean isKorean() {
        return country.equals(SOUTH) || country.equals(NORTH);
    }

    /// True for what could be either Korea: it is no party.
    public boolean isVague() {
        return country.equals("Korea");
    }

    /// True for Russia and for the Soviet Union before it.
    public boolean isRussian() {
        return country.equals(RUSSIA) || country.equals(SOVIET_UNION);
    }

    /// The party, or null where no words name it.
    public @Nullable Party party() {
        return form == Form.WEAPON || form == Form.HOME ? null : new Party(country, span);
    }
}
