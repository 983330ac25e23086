package org.armscope.extraction.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Anchoring;
import org.armscope.article.ArticleText;
import org.armscope.text.Span;

/// Applies rulings on mentions, the oldest first: each sees what those before it made.
public final class DecidedMentions {

    private final ArticleText article;

    private DecidedMentions(ArticleText article) {
        this.article = article;
    }

    /// What was found, as the decisions have it. Decisions of other kinds are left out.
    ///
    /// @param decisions those that reach this article
    public static Annotations of(Annotations found, ArticleText article, List<Decision> decisions) {
        Annotations now = found;
        for (Decision decision : decisions) {
            if (decision.ruling() instanceof MentionRuling ruling) {
                now = new DecidedMentions(article).apply(now, decision, ruling);
            }
        }
        return now;
    }

    private Annotations apply(Annotations found, Decision decision, MentionRuling ruling) {
        List<EntityMention> meant = meant(found, decision.scope(), ruling);
        if (meant.isEmpty()) {
            return found;
        }
        List<Annotation> all = new ArrayList<>(found.all());
        all.removeAll(meant);
        Provenance provenance = new Provenance(Decision.ANNOTATOR, decision.id());
        for (EntityMention mention : meant) {
            changed(found, mention, ruling, provenance)
                    .ifPresent(
                            made -> {
                                all.removeIf(other -> isInside(other, made));
                                all.add(made);
                            });
        }
        return Annotations.of(all);
    }

    /// Where a mention grows over others, they go.
    private static boolean isInside(Annotation other, EntityMention made) {
        return other instanceof EntityMention && made.span().contains(other.span());
    }

    private List<EntityMention> meant(Annotations found, Scope scope, MentionRuling ruling) {
        if (scope == Scope.HERE) {
            Optional<Span> place = place(ruling.at());
            return place.isEmpty()
                    ? List.of()
                    : found.touching(place.get()).stream()
                            .filter(EntityMention.class::isInstance)
                            .map(EntityMention.class::cast)
                            .filter(mention -> mention.span().equals(place.get()))
                            .filter(mention -> mention.entity().equals(ruling.found()))
                            .toList();
        }
        return found.of(EntityMention.class).stream()
                .filter(mention -> mention.entity().equals(ruling.found()))
                .filter(mention -> isMeant(mention, ruling))
                .toList();
    }

    private boolean isMeant(EntityMention mention, MentionRuling ruling) {
        return switch (ruling.change()) {
            case MentionRuling.SameAs _, MentionRuling.OtherType _ -> true;
            case MentionRuling.NotAnEntity _, MentionRuling.SplitOff _ -> isBy(mention, ruling);
            case MentionRuling.OtherBoundaries(Anchor words) ->
                    isBy(mention, ruling) && isIn(words, moved(mention, ruling, words));
        };
    }

    private boolean isBy(EntityMention mention, MentionRuling ruling) {
        return mention.span().in(article.text()).equals(ruling.at().exact());
    }

    private boolean isIn(Anchor words, int start) {
        return start >= 0 && article.text().startsWith(words.exact(), start);
    }

    /// Where the right words begin if they lie around the mention as they did where it was ruled.
    private static int moved(EntityMention mention, MentionRuling ruling, Anchor words) {
        return mention.span().start() + words.span().start() - ruling.at().span().start();
    }

    private Optional<Span> place(Anchor anchor) {
        return Anchoring.find(anchor, article.text(), article.hash(), null).place();
    }

    private Optional<EntityMention> changed(
            Annotations found, EntityMention mention, MentionRuling ruling, Provenance provenance) {
        return switch (ruling.change()) {
            case MentionRuling.NotAnEntity _ -> Optional.empty();
            case MentionRuling.SameAs(Entity entity) ->
                    Optional.of(named(found, mention, entity, provenance));
            case MentionRuling.SplitOff(Entity entity) ->
                    Optional.of(named(found, mention, entity, provenance));
            case MentionRuling.OtherType(var type) ->
                    Optional.of(
                            named(
                                    found,
                                    mention,
                                    new Entity(type, mention.entity().name()),
                                    provenance));
            case MentionRuling.OtherBoundaries(Anchor words) -> {
                int start = moved(mention, ruling, words);
                yield isIn(words, start)
                        ? Optional.of(at(mention, start, words, provenance))
                        : Optional.of(mention);
            }
        };
    }

    private static EntityMention at(
            EntityMention mention, int start, Anchor words, Provenance provenance) {
        return new EntityMention(
                new Span(start, start + words.exact().length()),
                mention.entity(),
                mention.role(),
                mention.country(),
                mention.metonymFor(),
                mention.korea(),
                mention.lexiconId(),
                provenance);
    }

    /// What the text says of the mention holds only for an entity of the same type; what is known
    /// of the entity comes from its other mentions.
    private static EntityMention named(
            Annotations found, EntityMention mention, Entity entity, Provenance provenance) {
        boolean alike = mention.type() == entity.type();
        String lexiconId =
                found.of(EntityMention.class).stream()
                        .filter(other -> other.entity().equals(entity))
                        .map(EntityMention::lexiconId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new EntityMention(
                mention.span(),
                entity,
                alike ? mention.role() : null,
                alike ? mention.country() : null,
                null,
                alike ? mention.korea() : null,
                lexiconId,
                provenance);
    }
}
