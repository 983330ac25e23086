package org.armscope.workspace.reference;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.library.Library;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.library.table.Pointer;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.jspecify.annotations.Nullable;

/// Follows cross references: to the articles they may mean, or to the list of what is missing.
public final class CrossReferences {

    private static final Comparator<Entity> BY_TYPE_AND_NAME =
            Comparator.comparing(Entity::type).thenComparing(Entity::name);

    private static final Comparator<Candidate> MOST_SHARED_FIRST =
            Comparator.<Candidate>comparingInt(candidate -> -candidate.shared().size())
                    .thenComparing(candidate -> !Issues.isDatedClosely(candidate.article()))
                    .thenComparing(candidate -> candidate.article().id());

    private static final Comparator<WantedIssue> BY_PUBLICATION_AND_DAY =
            Comparator.comparing(WantedIssue::publication)
                    .thenComparing(wanted -> wanted.days().from())
                    .thenComparing(wanted -> wanted.days().to());

    private final Library library;
    private final AnnotationKeeper annotations;
    private @Nullable Shelf shelf;
    private @Nullable Inverse inverse;

    public CrossReferences(Library library, AnnotationKeeper annotations) {
        this.library = library;
        this.annotations = annotations;
    }

    private record Shelf(long revision, Issues issues, Map<ArticleId, ArticleSummary> articles) {}

    /// The issues in the library, put in order anew when an article has changed.
    private synchronized Shelf shelf() throws IOException {
        long revision = library.revision();
        Shelf known = shelf;
        if (known == null || known.revision() != revision) {
            List<ArticleSummary> articles = library.summaries();
            known =
                    new Shelf(
                            revision,
                            new Issues(articles),
                            articles.stream()
                                    .collect(Collectors.toMap(ArticleSummary::id, a -> a)));
            shelf = known;
        }
        return known;
    }

    /// The articles that a reference may mean, those that share most entities with the article it
    /// stands in first.
    public List<Candidate> resolve(Article from, CrossReference reference) throws IOException {
        Set<Entity> mentioned = entities(from);
        List<Candidate> candidates = new ArrayList<>();
        for (CitedDate date : reference.dates()) {
            DayRange days = date.days();
            if (days != null) {
                for (ArticleSummary article :
                        shelf().issues().in(reference.publication(), days, from.id())) {
                    candidates.add(new Candidate(article, date, shared(mentioned, article)));
                }
            }
        }
        candidates.sort(MOST_SHARED_FIRST);
        return List.copyOf(candidates);
    }

    private List<Entity> shared(Set<Entity> mentioned, ArticleSummary with) throws IOException {
        Optional<Article> article = library.article(with.id());
        return article.isEmpty()
                ? List.of()
                : entities(article.get()).stream().filter(mentioned::contains).toList();
    }

    private Set<Entity> entities(Article article) throws IOException {
        Set<Entity> entities = new TreeSet<>(BY_TYPE_AND_NAME);
        annotations.of(article).of(EntityMention.class).forEach(m -> entities.add(m.entity()));
        return entities;
    }

    private record Inverse(
            long revision, AnnotationBasis basis, Map<ArticleId, Set<ArticleId>> citing) {}

    /// Which articles are pointed to by which: made once for each state of articles and rules.
    private synchronized Map<ArticleId, Set<ArticleId>> citing() throws IOException {
        Shelf known = shelf();
        AnnotationBasis basis = annotations.rules().basis();
        Inverse made = inverse;
        if (made == null || made.revision() != known.revision() || !made.basis().equals(basis)) {
            Map<ArticleId, Set<ArticleId>> citing = new HashMap<>();
            for (Pointer pointer : annotations.pointers()) {
                for (ArticleSummary meant :
                        known.issues()
                                .in(pointer.publication(), pointer.days(), pointer.article())) {
                    citing.computeIfAbsent(meant.id(), _ -> new HashSet<>()).add(pointer.article());
                }
            }
            made = new Inverse(known.revision(), basis, citing);
            inverse = made;
        }
        return made.citing();
    }

    /// The articles with references that may mean this one, by date.
    public List<ArticleSummary> citedBy(ArticleId article) throws IOException {
        Set<ArticleId> citing = citing().getOrDefault(article, Set.of());
        return articles(shelf(), List.copyOf(citing));
    }

    private record Missing(String publication, DayRange days) {}

    /// The issues that are pointed to and are not there, by publication and day.
    public List<WantedIssue> wanted() throws IOException {
        Shelf known = shelf();
        Map<Missing, List<ArticleId>> asked = new HashMap<>();
        for (Pointer pointer : annotations.pointers()) {
            for (DayRange days : known.issues().asked(pointer.publication(), pointer.days())) {
                if (!known.issues().has(pointer.publication(), days, pointer.article())) {
                    asked.computeIfAbsent(
                                    new Missing(pointer.publication(), days),
                                    _ -> new ArrayList<>())
                            .add(pointer.article());
                }
            }
        }
        return asked.entrySet().stream()
                .map(
                        missing ->
                                new WantedIssue(
                                        missing.getKey().publication(),
                                        missing.getKey().days(),
                                        missing.getValue().size(),
                                        articles(known, missing.getValue())))
                .sorted(BY_PUBLICATION_AND_DAY)
                .toList();
    }

    /// Each once, by date.
    private static List<ArticleSummary> articles(Shelf known, List<ArticleId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(known.articles().get(id)).stream())
                .sorted(
                        Comparator.comparing(CrossReferences::day)
                                .thenComparing(ArticleSummary::id))
                .toList();
    }

    private static LocalDate day(ArticleSummary article) {
        return article.dated().map(IssueDate::best).orElse(LocalDate.MAX);
    }
}
