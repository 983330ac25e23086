package org.armscope.workspace.notebook;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.extraction.decision.DecidedHeader;
import org.armscope.index.words.Zone;
import org.armscope.ingest.ArticleParser;
import org.armscope.library.Library;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.Changes;
import org.armscope.library.work.DecisionBook;
import org.armscope.library.work.DecisionSet;
import org.armscope.library.work.Step;
import org.armscope.text.Span;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.armscope.workspace.upkeep.LazyDating;
import org.armscope.workspace.upkeep.Progress;

/// Works out what a decision would change, and makes it so.
public final class Deciding {

    private final Library library;
    private final AnalystWork work;
    private final AnnotationKeeper annotations;
    private final IndexKeeper index;
    private final LazyDating dating;
    private final LibraryDeals deals;

    public Deciding(
            Library library,
            AnalystWork work,
            AnnotationKeeper annotations,
            IndexKeeper index,
            LazyDating dating,
            LibraryDeals deals) {
        this.library = library;
        this.work = work;
        this.annotations = annotations;
        this.index = index;
        this.dating = dating;
        this.deals = deals;
    }

    /// Why a decision cannot be: a mention is found by the words that searches run over, so it may
    /// not reach beyond them into the header.
    Optional<String> objection(Decision decision) throws IOException {
        ArticleId id = decision.article();
        if (!decision.on()
                || id == null
                || !(decision.ruling() instanceof MentionRuling ruling)
                || !(ruling.change() instanceof MentionRuling.OtherBoundaries(Anchor words))) {
            return Optional.empty();
        }
        return library.article(id)
                .filter(article -> words.span().in(article.text()).equals(words.exact()))
                .filter(article -> !isSearched(article, words.span()))
                .map(
                        _ ->
                                "\"%s\" reaches into the header, where nothing is searched: choose words inside the title or the text."
                                        .formatted(words.exact().strip().replaceAll("\\s+", " ")));
    }

    private static boolean isSearched(Article article, Span words) {
        return Zone.spans(Zone.of(article), article.text()).stream()
                .anyMatch(zone -> zone.contains(words));
    }

    /// What would change if the decision stood as given, in place of one with its id, if there is
    /// one.
    DecisionPreview preview(Decision decision) throws IOException {
        if (decision.ruling() instanceof DealRuling) {
            return new DecisionPreview(decision, List.of(), deals.moves(decision));
        }
        List<ArticleDifference> articles = new ArrayList<>();
        for (ArticleId id : candidates(decision)) {
            Optional<Article> article = library.article(id);
            if (article.isPresent()) {
                ArticleDifference difference = difference(article.get(), decision);
                if (difference.count() > 0) {
                    articles.add(difference);
                }
            }
        }
        return new DecisionPreview(decision, articles);
    }

    /// The articles in which anything may change, and perhaps others.
    private Collection<ArticleId> candidates(Decision decision) throws IOException {
        ArticleId own = decision.article();
        if (decision.scope() != Scope.EVERYWHERE || decision.ruling() instanceof HeaderRuling) {
            return own == null ? List.of() : List.of(own);
        }
        DecisionBook book = annotations.decisions();
        List<Decision> after = new ArrayList<>(book.everywhere());
        after.removeIf(one -> one.id().equals(decision.id()));
        if (decision.on()) {
            after.add(decision);
        }
        Optional<Set<ArticleId>> reached =
                new Reach(annotations::mentioning, library)
                        .between(book.everywhere(), after, book.own());
        return reached.isPresent() ? reached.get() : all();
    }

    private List<ArticleId> all() throws IOException {
        return library.summaries().stream().map(ArticleSummary::id).toList();
    }

    private ArticleDifference difference(Article article, Decision decision) throws IOException {
        Annotations before = annotations.of(article);
        Article after = decided(article, decision);
        DecisionSet present = annotations.decisions().of(article.id());
        List<Decision> decisions = new ArrayList<>(present.decisions());
        decisions.removeIf(one -> one.id().equals(decision.id()));
        if (decision.on()) {
            decisions.add(decision);
        }
        decisions.sort(Comparator.comparing(Decision::made).thenComparing(Decision::id));
        Annotations then =
                annotations.with(after, new DecisionSet(decisions, "preview")).annotations();
        return new ArticleDifference(
                ArticleSummary.of(article),
                ArticleSummary.of(after),
                Differences.between(before, then));
    }

    private Article decided(Article article, Decision decision) throws IOException {
        List<HeaderRuling> rulings = new ArrayList<>();
        for (Decision one : work.decisions()) {
            if (one.on()
                    && article.id().equals(one.article())
                    && !one.id().equals(decision.id())
                    && one.ruling() instanceof HeaderRuling ruling) {
                rulings.add(ruling);
            }
        }
        if (decision.on() && decision.ruling() instanceof HeaderRuling ruling) {
            rulings.add(ruling);
        }
        return restated(article, rulings);
    }

    /// The article as its text alone and these rulings have it.
    private Article restated(Article article, List<HeaderRuling> rulings) {
        ArticleText read = ArticleParser.parse(article.text());
        IssueDate date = DecidedHeader.date(dating.get().date(read).orElse(null), rulings);
        return new Article(article.id(), article.source(), DecidedHeader.of(read, rulings), date);
    }

    /// Stores the decision as given and makes articles, annotations and index agree with it. The
    /// decision is on the disk before anything else is done.
    Optional<Step> take(String words, Decision decision, Progress progress) throws IOException {
        return stepped(
                () -> work.take(words, Instant.now(), new Changes().put(decision)), progress);
    }

    /// A step that may touch decisions.
    interface Stepping {
        Optional<Step> run() throws IOException;
    }

    Optional<Step> stepped(Stepping stepping, Progress progress) throws IOException {
        long before = library.revision();
        DecisionBook decided = annotations.decisions();
        Optional<Step> step = library.<Optional<Step>, IOException>inTransaction(stepping::run);
        if (step.isEmpty() || library.revision() == before) {
            return step; // no decision was touched
        }
        settle(work.articles(step.get()));
        carryOver(decided);
        if (annotations.refreshDecided(progress) > library.count() / 2) {
            index.rebuild(progress);
        } else {
            index.putChangedSince(before);
            index.commit();
        }
        return step;
    }

    /// Keeps the annotations of articles that no change of the decisions which hold everywhere can
    /// reach. Without it they would be made anew, to the same end.
    private void carryOver(DecisionBook before) throws IOException {
        DecisionBook after = annotations.decisions();
        Optional<Set<ArticleId>> reached =
                new Reach(library.findings()::mentioning, library)
                        .between(before.everywhere(), after.everywhere(), after.own());
        if (reached.isPresent()) {
            work.carryOver(before, after, reached.get());
        }
    }

    /// Finishes what a crash may have kept from being finished.
    public void settle() throws IOException {
        long before = library.revision();
        if (work.settled() < work.clock()) {
            settle(work.touchedSince(work.settled()));
        }
        if (library.revision() > before) {
            index.putChangedSince(before);
            index.commit();
        }
    }

    /// Brings what the library says of articles in line with their texts and the rulings on them.
    private void settle(Collection<ArticleId> articles) throws IOException {
        long clock = work.clock();
        for (ArticleId id : articles) {
            Optional<Article> present = library.article(id);
            if (present.isPresent()) {
                Article now = restated(present.get(), annotations.decisions().header(id));
                if (!now.equals(present.get())) {
                    library.store(now.content(), now.source(), now.issueDate());
                }
            }
        }
        work.settle(clock);
    }
}
