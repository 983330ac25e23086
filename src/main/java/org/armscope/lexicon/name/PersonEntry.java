package org.armscope.lexicon.name;

/// A person that the lexicon knows.
///
/// @param name the canonical name, family name and given name in their own order
/// @param roles the offices held, as the lexicon writes them; may be empty
/// @param knownBySurname true if the surname printed alone means this person
/// @param where the line that holds it, as `people.tsv:17`
public record PersonEntry(
        String name, String roles, String country, boolean knownBySurname, String where) {}
