package org.armscope.annotation.decision;

import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.mark.Anchor;

/// What a mention names, in the analyst's eyes.
///
/// @param at the mention it was ruled on
/// @param found what the program had found there
public record MentionRuling(Anchor at, Entity found, Change change) implements Ruling {

    /// What becomes of the mention.
    public sealed interface Change
            permits NotAnEntity, SameAs, SplitOff, OtherType, OtherBoundaries {}

    /// These words name nothing. Beyond *here* it holds for mentions by the same words.
    public record NotAnEntity() implements Change {}

    /// It is this entity. Beyond *here* it holds for all mentions of the entity found.
    public record SameAs(Entity entity) implements Change {}

    /// It is an entity of its own. Beyond *here* it holds for mentions by the same words.
    public record SplitOff(Entity entity) implements Change {}

    /// It is of another type. Beyond *here* it holds for all mentions of the entity found.
    public record OtherType(EntityType type) implements Change {}

    /// Other words name it. Beyond *here* it holds wherever the same words stand in the same ones.
    ///
    /// @param words the right ones; they share at least one character with the mention
    public record OtherBoundaries(Anchor words) implements Change {}
}
