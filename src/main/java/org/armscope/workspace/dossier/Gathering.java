package org.armscope.workspace.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.text.Sentences;
import org.armscope.text.Span;

/// Gathers one dossier from article after article. For one thread.
final class Gathering {

    private static final Comparator<Entity> BY_NAME =
            Comparator.comparing(Entity::name).thenComparing(Entity::type);

    private final Entity entity;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<Entity, Integer> articles = new HashMap<>();
    private final Map<Entity, Integer> sentences = new HashMap<>();
    private final Map<Pair, Integer> ties = new HashMap<>();
    private final Map<String, Integer> outlets = new HashMap<>();
    private final List<Dossier.RoleNote> roles = new ArrayList<>();
    private final List<Dossier.Line> lines = new ArrayList<>();
    private int read;

    private record Pair(Entity one, Entity other) {}

    Gathering(Entity entity) {
        this.entity = entity;
    }

    void add(ArticleSummary summary, Article article, Annotations annotations) {
        read++;
        Set<Entity> met = new HashSet<>();
        annotations.of(EntityMention.class).forEach(mention -> met.add(mention.entity()));
        met.remove(entity);
        met.forEach(other -> articles.merge(other, 1, Integer::sum));
        List<SourceCitation> citations = annotations.of(SourceCitation.class);
        for (Span sentence : Sentences.of(article.text(), article.content().body())) {
            List<EntityMention> named =
                    annotations.touching(sentence).stream()
                            .filter(EntityMention.class::isInstance)
                            .map(EntityMention.class::cast)
                            .toList();
            if (named.stream().anyMatch(mention -> mention.entity().equals(entity))) {
                addSentence(summary, article.text(), sentence, named);
                addOutlets(sentence, citations);
            }
        }
    }

    private void addSentence(
            ArticleSummary summary, String text, Span sentence, List<EntityMention> named) {
        String words = sentence.in(text).replaceAll("\\s+", " ");
        Set<Entity> others = new TreeSet<>(BY_NAME);
        for (EntityMention mention : named) {
            if (!mention.entity().equals(entity)) {
                others.add(mention.entity());
                continue;
            }
            forms.merge(mention.span().in(text).replaceAll("\\s+", " "), 1, Integer::sum);
            lines.add(new Dossier.Line(summary, mention.span(), words));
            if (mention.role() != null) {
                roles.add(
                        new Dossier.RoleNote(
                                mention.role().text(), summary, mention.span(), words));
            }
        }
        others.forEach(other -> sentences.merge(other, 1, Integer::sum));
        for (Entity one : others) {
            for (Entity other : others) {
                if (BY_NAME.compare(one, other) < 0) {
                    ties.merge(new Pair(one, other), 1, Integer::sum);
                }
            }
        }
    }

    private void addOutlets(Span sentence, List<SourceCitation> citations) {
        Set<String> names = new LinkedHashSet<>();
        for (SourceCitation citation : citations) {
            if (citation.sure().overlaps(sentence)) {
                for (Outlet outlet : citation.outlets()) {
                    names.add(outlet.id() == null ? outlet.printed() : outlet.id());
                }
            }
        }
        names.forEach(name -> outlets.merge(name, 1, Integer::sum));
    }

    Dossier dossier(long total) {
        return new Dossier(
                entity,
                total,
                read,
                sorted(forms).stream()
                        .map(e -> new Dossier.Form(e.getKey(), e.getValue()))
                        .toList(),
                roles,
                neighbours(),
                ties.entrySet().stream()
                        .map(
                                e ->
                                        new Dossier.Tie(
                                                e.getKey().one(), e.getKey().other(), e.getValue()))
                        .sorted(
                                Comparator.comparingInt(Dossier.Tie::sentences)
                                        .reversed()
                                        .thenComparing(Dossier.Tie::one, BY_NAME)
                                        .thenComparing(Dossier.Tie::other, BY_NAME))
                        .toList(),
                sorted(outlets).stream()
                        .map(e -> new Dossier.OutletCount(e.getKey(), e.getValue()))
                        .toList(),
                lines);
    }

    /// Those of the same sentences first, then those of the same articles.
    private List<Dossier.Neighbour> neighbours() {
        return articles.entrySet().stream()
                .map(
                        e ->
                                new Dossier.Neighbour(
                                        e.getKey(),
                                        e.getValue(),
                                        sentences.getOrDefault(e.getKey(), 0)))
                .sorted(
                        Comparator.comparingInt(Dossier.Neighbour::sentences)
                                .thenComparingInt(Dossier.Neighbour::articles)
                                .reversed()
                                .thenComparing(Dossier.Neighbour::entity, BY_NAME))
                .toList();
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
