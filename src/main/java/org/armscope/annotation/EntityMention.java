package org.armscope.annotation;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of text that names an entity.
///
/// @param role the office that the text gives to a person beside this mention, or null
/// @param country of which country's body this is, where the text says so ("Russian Defense
///     Ministry"), or null
/// @param metonymFor the country whose government the name of a capital stands for, or null
/// @param korea which Korea is meant, or null where the mention means none
/// @param lexiconId the entity's line in the lexicon (a weapon's family and class are found by it),
///     or null if the lexicon does not know it
public record EntityMention(
        Span span,
        Entity entity,
        @Nullable Role role,
        @Nullable String country,
        @Nullable String metonymFor,
        @Nullable Korea korea,
        @Nullable String lexiconId,
        Provenance provenance)
        implements Mention {

    public static EntityMention of(Span span, Entity entity, Provenance provenance) {
        return new EntityMention(span, entity, null, null, null, null, null, provenance);
    }

    public EntityType type() {
        return entity.type();
    }

    public EntityMention withRole(@Nullable Role role) {
        return new EntityMention(
                span, entity, role, country, metonymFor, korea, lexiconId, provenance);
    }

    public EntityMention withCountry(@Nullable String country) {
        return new EntityMention(
                span, entity, role, country, metonymFor, korea, lexiconId, provenance);
    }

    public EntityMention withMetonymFor(@Nullable String metonymFor) {
        return new EntityMention(
                span, entity, role, country, metonymFor, korea, lexiconId, provenance);
    }

    public EntityMention withKorea(@Nullable Korea korea) {
        return new EntityMention(
                span, entity, role, country, metonymFor, korea, lexiconId, provenance);
    }

    public EntityMention withLexiconId(@Nullable String lexiconId) {
        return new EntityMention(
                span, entity, role, country, metonymFor, korea, lexiconId, provenance);
    }
}
