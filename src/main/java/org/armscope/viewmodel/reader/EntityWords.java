package org.armscope.viewmodel.reader;

import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Korea;
import org.jspecify.annotations.Nullable;

/// What is known of an entity's mention, in words.
final class EntityWords {

    private EntityWords() {}

    static String countryLabel(EntityType type) {
        return type == EntityType.ORGANIZATION ? "Whose" : "Country";
    }

    /// Null for a name that stands for itself.
    static @Nullable String metonym(EntityMention mention) {
        return mention.metonymFor() == null ? null : "the government of " + mention.metonymFor();
    }

    /// Null where no Korea is meant, or where the name itself tells which.
    static @Nullable String korea(@Nullable Korea korea) {
        return switch (korea) {
            case null -> null;
            case SOUTH -> "South";
            case NORTH -> "North";
            case PENINSULA -> "the peninsula";
            case UNCLEAR -> "unclear which: the text does not tell";
        };
    }
}
