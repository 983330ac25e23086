package org.armscope.lexicon.name;

/// A newspaper, agency or broadcaster that the lexicon knows.
///
/// @param id its canonical name
/// @param country where it is made, as the lexicon writes it
/// @param kind for example `news agency`
/// @param where the line that holds it, as `outlets.tsv:17`
public record OutletEntry(String id, String country, String kind, String where) {}
