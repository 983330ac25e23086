package org.armscope.viewmodel.decide;

import java.util.Optional;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.text.Span;

/// A decision on a mention as far as it has been said.
///
/// @param name of the entity meant, as typed; may be empty
/// @param bounds the words that name it
public record Draft(
        Article article,
        EntityMention mention,
        Verdict verdict,
        String name,
        EntityType type,
        Scope scope,
        Span bounds) {

    static Draft of(Article article, EntityMention mention, Verdict verdict) {
        return new Draft(
                article, mention, verdict, "", mention.type(), Scope.EVERYWHERE, mention.span());
    }

    Draft withName(String other) {
        return new Draft(article, mention, verdict, other, type, scope, bounds);
    }

    Draft withType(EntityType other) {
        return new Draft(article, mention, verdict, name, other, scope, bounds);
    }

    Draft withScope(Scope other) {
        return new Draft(article, mention, verdict, name, type, other, bounds);
    }

    Draft withBounds(Span other) {
        return new Draft(article, mention, verdict, name, type, scope, other);
    }

    /// The words that are decided on, on one line.
    public String words() {
        return words(mention.span());
    }

    /// The words that name the entity in the analyst's eyes, on one line.
    public String boundWords() {
        return words(bounds);
    }

    private String words(Span span) {
        return span.in(article.text()).strip().replaceAll("\\s+", " ");
    }

    /// The ruling, or empty while something is missing or nothing would be new.
    Optional<MentionRuling> ruling() {
        return change().map(
                        change ->
                                new MentionRuling(
                                        anchor(mention.span()), mention.entity(), change));
    }

    private Anchor anchor(Span span) {
        return Anchor.of(article, span);
    }

    private Optional<MentionRuling.Change> change() {
        Entity meant = new Entity(type, name.strip());
        boolean isNew = !meant.name().isEmpty() && !meant.equals(mention.entity());
        return switch (verdict) {
            case NOT_AN_ENTITY -> Optional.of(new MentionRuling.NotAnEntity());
            case SAME_AS -> isNew ? Optional.of(new MentionRuling.SameAs(meant)) : Optional.empty();
            case SPLIT_OFF ->
                    isNew ? Optional.of(new MentionRuling.SplitOff(meant)) : Optional.empty();
            case OTHER_TYPE ->
                    type == mention.type()
                            ? Optional.empty()
                            : Optional.of(new MentionRuling.OtherType(type));
            case OTHER_BOUNDARIES ->
                    bounds.equals(mention.span())
                            ? Optional.empty()
                            : Optional.of(new MentionRuling.OtherBoundaries(anchor(bounds)));
        };
    }

    /// What is missing, where [#ruling] is empty.
    String wanting() {
        return switch (verdict) {
            case OTHER_TYPE -> "Choose another type than " + mention.type().word() + ".";
            case OTHER_BOUNDARIES -> "Take words in, or leave some out.";
            case NOT_AN_ENTITY, SAME_AS, SPLIT_OFF -> "Type the name of the entity that is meant.";
        };
    }
}
