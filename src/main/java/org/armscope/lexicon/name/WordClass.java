package org.armscope.lexicon.name;

/// What a single word can be in or beside a name. A word can be several of them.
public enum WordClass {
    GIVEN_NAME,
    /// A given name that is also an everyday word, a place or a surname: no proof by itself.
    WEAK_GIVEN_NAME,
    KOREAN_FAMILY_NAME,
    CHINESE_FAMILY_NAME,
    NAME_PARTICLE,
    HONORIFIC,
    RANK,
    /// The noun of an office or calling: `minister`, `analyst`.
    OFFICE,
    /// A word that may stand before an office: `deputy`, `foreign`.
    OFFICE_MODIFIER,
    /// An adjective of a country or a people's name: `Russian`, `Austrians`.
    NATIONALITY,
    /// A verb of which persons are the subject: `said`.
    PERSON_VERB,
    /// A word of motion, which makes a capital behind it a place.
    MOTION,
    /// A word behind which a capital is the city: `in`.
    CITY_PREPOSITION,
    /// A word behind which a capital is the city where a word of motion leads there: `to`.
    WAY_PREPOSITION,
    /// A verb whose object is the city: `reached`.
    REACHING,
    WEAPON_NOUN,
    WEAPON_MODIFIER,
    /// Ends the name of a body: `Defense Ministry`.
    BODY_LAST,
    /// Begins the name of a body: `Ministry of Defense`.
    BODY_FIRST,
    /// Is a body's name by itself: `Senate`.
    BODY_ALONE,
    /// Stands in no person's name: `The`, `March`.
    NO_NAME;

    /// A bit of its own in a set of classes, never stored.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /// True if a word with these classes, as [Words#of] gives them, has this one.
    public boolean in(int classes) {
        return (classes & bit()) != 0;
    }
}
