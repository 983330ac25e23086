package org.armscope.annotation;

import java.util.Locale;

/// What kind of thing an entity is. Enum order is the order of legends.
public enum EntityType {
    PERSON,
    WEAPON,
    ORGANIZATION,
    PLACE;

    /// The word used in queries: `person`, `weapon`, `organization`, `place`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
