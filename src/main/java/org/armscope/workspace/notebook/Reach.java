package org.armscope.workspace.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.Entity;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;

/// Tells in which articles decisions that hold everywhere may make a difference. A ruling on a
/// mention changes only articles that mention what it was found to be when the ruling's turn comes;
/// what stands in their annotations now may be what other rulings made of it.
final class Reach {

    private static final Comparator<Decision> IN_ORDER =
            Comparator.comparing(Decision::made).thenComparing(Decision::id);

    private final Mentioning mentioning;
    private final Library library;

    Reach(Mentioning mentioning, Library library) {
        this.mentioning = mentioning;
        this.library = library;
    }

    /// Where an entity is mentioned by the annotations that are stored.
    interface Mentioning {
        Collection<ArticleId> of(Entity entity) throws IOException;
    }

    /// The articles, and perhaps others, whose annotations differ between two states of the
    /// decisions; empty if it may be any.
    ///
    /// @param before the decisions that the stored annotations rest on
    /// @param own decisions about single articles, the same in both states
    Optional<Set<ArticleId>> between(
            List<Decision> before, List<Decision> after, Map<ArticleId, List<Decision>> own)
            throws IOException {
        List<Decision> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<Decision> come = new ArrayList<>(after);
        come.removeAll(before);
        List<Decision> changed = new ArrayList<>(gone);
        changed.addAll(come);
        if (changed.stream().anyMatch(one -> !(one.ruling() instanceof MentionRuling))) {
            return Optional.empty();
        }
        if (gone.isEmpty() && come.size() == 1 && isLast(come.getFirst(), after, own)) {
            return Optional.of(new LinkedHashSet<>(mentioning.of(found(come.getFirst()))));
        }
        return Optional.of(anywhere(changed, before, after, own));
    }

    /// True if no decision has its turn later: what it applies to stands in the annotations.
    private static boolean isLast(
            Decision decision, List<Decision> all, Map<ArticleId, List<Decision>> own) {
        return all.stream().allMatch(other -> IN_ORDER.compare(other, decision) <= 0)
                && own.values().stream()
                        .flatMap(List::stream)
                        .allMatch(other -> IN_ORDER.compare(other, decision) < 0);
    }

    private Set<ArticleId> anywhere(
            List<Decision> changed,
            List<Decision> before,
            List<Decision> after,
            Map<ArticleId, List<Decision>> own)
            throws IOException {
        Set<Decision> all = new LinkedHashSet<>(before);
        all.addAll(after);
        Set<ArticleId> reached = new LinkedHashSet<>(own.keySet());
        if (changed.isEmpty()) {
            return reached;
        }
        Set<Entity> names = names(changed, all);
        for (Entity entity : names) {
            reached.addAll(mentioning.of(entity));
        }
        List<String> words = words(all, names);
        if (!words.isEmpty()) {
            library.<IOException>forEachChangedSince(
                    0,
                    article -> {
                        if (words.stream().anyMatch(article.text()::contains)) {
                            reached.add(article.id());
                        }
                    });
        }
        return reached;
    }

    /// What the mentions that the changed decisions speak of may be called before or after any of
    /// the decisions.
    private static Set<Entity> names(List<Decision> changed, Set<Decision> all) {
        Set<Entity> names = new HashSet<>();
        changed.forEach(one -> names.addAll(names(one)));
        int known = 0;
        while (known < names.size()) {
            known = names.size();
            for (Decision one : all) {
                List<Entity> both = names(one);
                if (both.stream().anyMatch(names::contains)) {
                    names.addAll(both);
                }
            }
        }
        return names;
    }

    /// What a decision finds, and what it makes of it.
    private static List<Entity> names(Decision decision) {
        if (!(decision.ruling() instanceof MentionRuling ruling)) {
            return List.of();
        }
        return switch (ruling.change()) {
            case MentionRuling.SameAs(Entity entity) -> List.of(ruling.found(), entity);
            case MentionRuling.SplitOff(Entity entity) -> List.of(ruling.found(), entity);
            case MentionRuling.OtherType(var type) ->
                    List.of(ruling.found(), new Entity(type, ruling.found().name()));
            case MentionRuling.NotAnEntity _, MentionRuling.OtherBoundaries _ ->
                    List.of(ruling.found());
        };
    }

    /// The words of decisions that take mentions away: nothing stored tells where they did.
    private static List<String> words(Set<Decision> all, Set<Entity> names) {
        List<String> words = new ArrayList<>();
        for (Decision one : all) {
            if (one.ruling() instanceof MentionRuling ruling
                    && (ruling.change() instanceof MentionRuling.OtherBoundaries
                            || (ruling.change() instanceof MentionRuling.NotAnEntity
                                    && names.contains(ruling.found())))) {
                words.add(ruling.at().exact());
            }
        }
        return words;
    }

    private static Entity found(Decision decision) {
        return ((MentionRuling) decision.ruling()).found();
    }
}
