package org.armscope.export.excerpt;

import java.util.Map;

/// What the types of marks are called in lists for people.
final class FactNames {

    private static final Map<String, String> NAMES =
            Map.of(
                    "PERSON", "Persons",
                    "WEAPON", "Weapons",
                    "ORGANIZATION", "Organizations",
                    "PLACE", "Places",
                    "MONEY", "Sums",
                    "DATE", "Dates",
                    "SOURCE", "Sources",
                    "CROSSREF", "Cross references",
                    "ENDNOTE", "Endnotes",
                    "EVENT", "Events");

    private FactNames() {}

    static String of(String type) {
        return NAMES.getOrDefault(type, type);
    }
}
