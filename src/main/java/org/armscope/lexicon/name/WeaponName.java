package org.armscope.lexicon.name;

/// A form under which a weapon system appears in print.
///
/// @param needsCue true for an everyday word, which counts only in quotation marks or beside a
///     weapon noun
public record WeaponName(WeaponEntry entry, boolean needsCue) {}
