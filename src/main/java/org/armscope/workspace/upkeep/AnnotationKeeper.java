package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.lexicon.UserLexicon;
import org.armscope.library.Library;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.ArticleEvents;
import org.armscope.library.table.EntityCount;
import org.armscope.library.table.Pointer;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.DecisionBook;
import org.armscope.library.work.DecisionSet;
import org.jspecify.annotations.Nullable;

/// Gives annotations that fit the articles' texts and the present lexicon: the library's where they
/// do, else made on the spot. [#refresh] brings the library's up to date.
public final class AnnotationKeeper {

    /// Articles stored in one transaction.
    private static final int BATCH = 256;

    /// Characters of articles stored in one transaction, unless a single article has more: until
    /// then they wait in memory.
    private static final long BATCH_LENGTH = 4 << 20;

    private final Library library;
    private final RulesInUse rules;
    private final Workers workers;
    private final AnalystWork work;
    private final DecisionsInUse decisions;

    public AnnotationKeeper(Library library, RulesInUse rules, Workers workers) {
        this.library = library;
        this.rules = rules;
        this.workers = workers;
        work = new AnalystWork(library);
        decisions = new DecisionsInUse(work);
    }

    /// The annotations of one article.
    public Annotations of(Article article) throws IOException {
        Rules now = rules.now();
        Optional<Annotations> stored =
                library.findings().annotations(ArticleSummary.of(article), now.basis());
        return stored.isPresent() ? stored.get() : annotated(article, now).annotations();
    }

    /// The annotations of several articles; those that are gone are left out.
    Map<ArticleId, Annotations> ofAll(Collection<ArticleId> ids) throws IOException {
        Map<ArticleId, Annotations> all = new LinkedHashMap<>();
        for (ArticleId id : ids) {
            Optional<Article> article = library.article(id);
            if (article.isPresent()) {
                all.put(id, of(article.get()));
            }
        }
        return all;
    }

    /// The rules as they are now.
    public Rules rules() throws IOException {
        return rules.now();
    }

    /// The user's own entries of the lexicon, as they are now.
    public UserLexicon userLexicon() throws IOException {
        return rules.now().userLexicon();
    }

    /// Whether annotations that the library holds no longer hold, or are missing.
    public boolean isBehind() throws IOException {
        return !library.findings().withoutAnnotations(rules.now().basis()).isEmpty();
    }

    /// Annotates every article whose stored annotations no longer hold. What is done when the
    /// progress stops it is kept.
    ///
    /// @return how many articles were annotated
    public int refresh(Progress progress) throws IOException {
        return refresh(progress, _ -> {});
    }

    /// As [#refresh], after a decision: the library says of each article that it has changed, so
    /// that the index takes it anew even if this process ends before it does.
    public int refreshDecided(Progress progress) throws IOException {
        return refresh(progress, work.ledger()::reached);
    }

    private int refresh(Progress progress, Told told) throws IOException {
        Rules now = rules.now();
        if (library.findings().noteAnnotated(now.basis())) {
            return 0;
        }
        List<ArticleId> stale = library.findings().withoutAnnotations(now.basis());
        int begun = 0;
        while (begun < stale.size() && !progress.cancelled()) {
            progress.at(begun, stale.size(), "annotating");
            begun += store(stale.subList(begun, stale.size()), now, told);
        }
        library.findings().noteAnnotated(now.basis());
        return stale.size();
    }

    /// An article with what was found in it.
    private record Result(Article article, Annotated annotated) {}

    /// What is done in the transaction that stores the annotations of some articles.
    private interface Told {
        void of(List<ArticleId> articles) throws IOException;
    }

    /// Annotates the first of some articles and stores what it found.
    ///
    /// @return how many
    private int store(List<ArticleId> ids, Rules now, Told told) throws IOException {
        List<Result> done = new ArrayList<>();
        int begun = annotate(ids.subList(0, Math.min(ids.size(), BATCH)), now, done);
        library.<Integer, IOException>inTransaction(
                () -> {
                    for (Result made : done) {
                        library.findings().annotate(made.article(), made.annotated());
                    }
                    told.of(done.stream().map(made -> made.article().id()).toList());
                    return done.size();
                });
        return begun;
    }

    /// Works a few articles ahead, so that no more of them are read than are stored together.
    private int annotate(List<ArticleId> ids, Rules now, List<Result> done) throws IOException {
        Queue<Future<Optional<Result>>> ahead = new ArrayDeque<>();
        int begun = 0;
        long length = 0;
        do {
            while (begun < ids.size()
                    && length < BATCH_LENGTH
                    && ahead.size() < 2 * workers.threads()) {
                ArticleId id = ids.get(begun++);
                ahead.add(workers.read(() -> made(id, now)));
            }
            Optional<Result> next = Workers.await(ahead.remove());
            if (next.isPresent()) {
                done.add(next.get());
                length += next.get().article().text().length();
            }
        } while (!ahead.isEmpty());
        return begun;
    }

    private Optional<Result> made(ArticleId id, Rules now) throws IOException {
        Optional<Article> article = library.article(id);
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(new Result(article.get(), annotated(article.get(), now)));
    }

    private Annotated annotated(Article article, Rules now) throws IOException {
        return now.annotate(article.content(), article.issueDate(), decisions().of(article.id()));
    }

    /// What the annotations of an article would be by other decisions.
    public Annotated with(Article article, DecisionSet decisions) throws IOException {
        return rules.now().annotate(article.content(), article.issueDate(), decisions);
    }

    /// The decisions as they are now.
    public DecisionBook decisions() throws IOException {
        return decisions.now();
    }

    /// The articles that mention an entity, and those of which it is not known.
    public Set<ArticleId> mentioning(Entity entity) throws IOException {
        Set<ArticleId> articles = new LinkedHashSet<>(library.findings().mentioning(entity));
        articles.addAll(library.findings().withoutAnnotations(rules.now().basis()));
        return articles;
    }

    /// How often each entity is mentioned, over all articles; most first.
    ///
    /// @param type null for all types
    public List<EntityCount> entities(@Nullable EntityType type) throws IOException {
        EntityTally tally = new EntityTally();
        tally.add(library.findings().entities(type, rules.now().basis()));
        forEachUnstored(
                made ->
                        tally.add(
                                made.annotated().annotations(), made.article().issueDate(), type));
        return tally.counts();
    }

    /// The dates of other issues that any article points to.
    public List<Pointer> pointers() throws IOException {
        List<Pointer> pointers = new ArrayList<>(library.findings().pointers(rules.now().basis()));
        forEachUnstored(
                made ->
                        pointers.addAll(
                                Pointer.in(made.article().id(), made.annotated().annotations())));
        return pointers;
    }

    /// The dated events of all articles that have any.
    public List<ArticleEvents> events() throws IOException {
        List<ArticleEvents> events =
                new ArrayList<>(library.findings().events(rules.now().basis()));
        forEachUnstored(
                made ->
                        events.add(
                                ArticleEvents.in(made.article(), made.annotated().annotations())));
        return events;
    }

    /// What the library does not hold is made anew each time: this is so only until [#refresh], or
    /// while another process holds the workspace and has not refreshed it.
    private void forEachUnstored(Consumer<Result> visitor) throws IOException {
        Rules now = rules.now();
        for (ArticleId id : library.findings().withoutAnnotations(now.basis())) {
            made(id, now).ifPresent(visitor);
        }
    }
}
