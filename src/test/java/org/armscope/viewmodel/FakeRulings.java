package org.armscope.viewmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.workspace.notebook.ArticleDifference;
import org.armscope.workspace.open.WorkspaceException;

/// What decisions make of the mentions on a [FakeDesk].
final class FakeRulings {

    private final FakeDesk desk;
    private final Map<ArticleId, Annotations> found = new HashMap<>();

    FakeRulings(FakeDesk desk) {
        this.desk = desk;
    }

    /// Reads all mentions anew from what was there before any decision.
    void apply(Collection<Decision> decisions) {
        for (Article article : desk.held) {
            Annotations plain =
                    found.computeIfAbsent(article.id(), id -> desk.annotations(article));
            List<Annotation> decided = new ArrayList<>();
            for (Annotation mention : plain) {
                Optional<Annotation> now = Optional.of(mention);
                for (Decision decision : decisions) {
                    if (decision.on() && decision.reaches(article.id())) {
                        now = now.flatMap(one -> decided(one, article, decision));
                    }
                }
                now.ifPresent(decided::add);
            }
            desk.marked.put(article.id(), Annotations.of(decided));
        }
    }

    /// What a decision would change.
    List<ArticleDifference> differences(Decision decision) throws WorkspaceException {
        List<ArticleDifference> differences = new ArrayList<>();
        for (Article one : desk.held) {
            List<ArticleDifference.Difference> changed = new ArrayList<>();
            for (Annotation mention : desk.annotations(one)) {
                if (decision.reaches(one.id())
                        && !decided(mention, one, decision).equals(Optional.of(mention))) {
                    changed.add(
                            new ArticleDifference.Difference(
                                    mention, decided(mention, one, decision).orElse(null)));
                }
            }
            if (!changed.isEmpty()) {
                differences.add(
                        new ArticleDifference(
                                ArticleSummary.of(one), ArticleSummary.of(one), changed));
            }
        }
        return differences;
    }

    private static Optional<Annotation> decided(Annotation at, Article article, Decision decision) {
        MentionRuling ruling = (MentionRuling) decision.ruling();
        if (!(at instanceof EntityMention mention)
                || !mention.entity().equals(ruling.found())
                || (decision.scope() == Scope.HERE
                        && !(ruling.at().span().equals(mention.span())
                                && article.id().equals(decision.article())))) {
            return Optional.of(at);
        }
        return ruling.change() instanceof MentionRuling.SameAs same
                ? Optional.of(EntityMention.of(mention.span(), same.entity(), mention.provenance()))
                : Optional.empty();
    }
}
