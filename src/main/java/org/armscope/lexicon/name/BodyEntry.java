package org.armscope.lexicon.name;

/// A body that the lexicon knows by name.
///
/// @param kind for example `ministry`, `company`, `newspaper`
/// @param country empty where many countries have one of this name
/// @param needsArticle true for an everyday word that counts only behind `the` or a possessive
/// @param where the line that holds it, as `organisations.tsv:17`
public record BodyEntry(
        String name, String kind, String country, boolean needsArticle, String where) {}
