package org.armscope.lexicon.name;

/// A weapon system that the lexicon knows.
///
/// @param designation the canonical name
/// @param variantOf the designation of the family it belongs to, or empty for the head of one
/// @param weaponClass for example `main battle tank`
/// @param where the line that holds it, as `weapons.tsv:17`
public record WeaponEntry(
        String designation, String variantOf, String weaponClass, String country, String where) {}
