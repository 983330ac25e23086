package org.armscope.workspace.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.library.work.Step;
import org.armscope.query.Parsed;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.armscope.workspace.MadeUpFolder;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DecisionsTest {

    private static final Entity T80 = new Entity(EntityType.WEAPON, "T-80");

    @TempDir Path folder;
    private MadeUpFolder files;

    @BeforeEach
    void threeArticles() throws IOException {
        files =
                new MadeUpFolder(folder)
                        .with(
                                "first.txt",
                                "2001-03-07",
                                "Russia delivered ten T-80 tanks to South Korea last week. A T-80"
                                        + " was seen again on Monday.")
                        .with("second.txt", "2001-03-09", "Another T-80 came.")
                        .with("third.txt", "2001-03-09", "An Igla came yesterday.");
    }

    /// All that is known of all articles.
    private static Map<ArticleSummary, Annotations> state(Workspace workspace)
            throws WorkspaceException {
        Map<ArticleSummary, Annotations> all = new LinkedHashMap<>();
        for (ArticleSummary summary : workspace.articles()) {
            all.put(summary, workspace.annotations(workspace.article(summary.id())));
        }
        return all;
    }

    private static Anchor anchor(Article article, String words) {
        int start = article.text().indexOf(words);
        return Anchor.of(
                article.text(), article.content().hash(), new Span(start, start + words.length()));
    }

    private static long hits(Workspace workspace, String query) throws WorkspaceException {
        return workspace
                .search(SearchRequest.of(((Parsed.Ok) Workspace.parse(query)).query(), 10))
                .answer()
                .total();
    }

    /// Confirms, and holds the preview to what came of it, the undoing to what was before, and a
    /// restart and another ingest to what was confirmed.
    private Map<ArticleSummary, Annotations> confirmed(String file, Ruling ruling, Scope scope)
            throws Exception {
        DecisionPreview preview;
        Map<ArticleSummary, Annotations> before;
        Map<ArticleSummary, Annotations> after;
        try (Workspace workspace = files.ingested()) {
            before = state(workspace);
            Article article = MadeUpFolder.article(workspace, file);
            Decisions decisions = workspace.notebook().decisions();
            preview = decisions.preview(ruling, scope, article.id());
            assertEquals(before, state(workspace));
            Step step = decisions.confirm(preview, Progress.silent()).orElseThrow();
            assertEquals(1, step.changes());
            after = state(workspace);
            assertEquals(changes(before, after), preview.count());
            workspace.notebook().undo(Progress.silent());
            assertEquals(before, state(workspace));
            workspace.notebook().redo(Progress.silent());
            assertEquals(after, state(workspace));
            String id = preview.decision().id();
            decisions.switchTo(false, id, Progress.silent());
            assertEquals(before, state(workspace));
            DecisionPreview again = decisions.preview(preview.decision());
            assertEquals(preview.count(), again.count());
            decisions.switchTo(true, id, Progress.silent());
            assertEquals(after, state(workspace));
            assertEquals(
                    preview.count(), decisions.preview(preview.decision().switched(false)).count());
        }
        try (Workspace workspace = files.ingested()) {
            assertEquals(after, state(workspace));
            assertEquals(List.of(preview.decision()), workspace.notebook().decisions().all());
        }
        return after;
    }

    private static int changes(
            Map<ArticleSummary, Annotations> before, Map<ArticleSummary, Annotations> after) {
        Map<ArticleId, ArticleSummary> now = new LinkedHashMap<>();
        after.keySet().forEach(summary -> now.put(summary.id(), summary));
        int changes = 0;
        for (ArticleSummary old : before.keySet()) {
            ArticleSummary fresh = Objects.requireNonNull(now.get(old.id()));
            changes +=
                    new ArticleDifference(
                                    old,
                                    fresh,
                                    Differences.between(
                                            before.get(old),
                                            Objects.requireNonNull(after.get(fresh))))
                            .count();
        }
        return changes;
    }

    private static List<String> weapons(Map<ArticleSummary, Annotations> state) {
        List<String> names = new ArrayList<>();
        state.values()
                .forEach(
                        all ->
                                all.of(EntityMention.class).stream()
                                        .filter(m -> m.type() != EntityType.PLACE)
                                        .map(m -> m.type().word() + " " + m.entity().name())
                                        .forEach(names::add));
        return names.stream().sorted().toList();
    }

    private Ruling onT80(MentionRuling.Change change) throws Exception {
        try (Workspace workspace = files.ingested()) {
            Article article = MadeUpFolder.article(workspace, "first.txt");
            return new MentionRuling(anchor(article, "T-80"), T80, change);
        }
    }

    @Test
    void notAnEntityHereHoldsForOneMention() throws Exception {
        Ruling ruling = onT80(new MentionRuling.NotAnEntity());
        assertEquals(
                List.of("weapon Igla", "weapon T-80", "weapon T-80"),
                weapons(confirmed("first.txt", ruling, Scope.HERE)));
    }

    @Test
    void notAnEntityInTheArticleHoldsForAllItsMentionsByTheseWords() throws Exception {
        Ruling ruling = onT80(new MentionRuling.NotAnEntity());
        assertEquals(
                List.of("weapon Igla", "weapon T-80"),
                weapons(confirmed("first.txt", ruling, Scope.ARTICLE)));
    }

    @Test
    void sameAsEverywhereHoldsInEveryArticleAndInThoseThatCome() throws Exception {
        Ruling ruling = onT80(new MentionRuling.SameAs(new Entity(EntityType.WEAPON, "T-80U")));
        assertEquals(
                List.of("weapon Igla", "weapon T-80U", "weapon T-80U", "weapon T-80U"),
                weapons(confirmed("first.txt", ruling, Scope.EVERYWHERE)));
        files.with("fourth.txt", "2001-03-10", "One more T-80 came.");
        try (Workspace workspace = files.ingested()) {
            assertEquals(5, weapons(state(workspace)).size());
            assertFalse(weapons(state(workspace)).contains("weapon T-80"));
            assertEquals(3, hits(workspace, "weapon:T-80U"));
            Article made = MadeUpFolder.article(workspace, "fourth.txt");
            assertTrue(
                    workspace.annotations(made).of(EntityMention.class).stream()
                            .anyMatch(
                                    one ->
                                            one.provenance()
                                                    .annotator()
                                                    .equals(Decision.ANNOTATOR)));
        }
    }

    @Test
    void notAnEntityEverywhereIsPreviewedAlsoForSwitchingItOff() throws Exception {
        Ruling ruling = onT80(new MentionRuling.NotAnEntity());
        assertEquals(
                List.of("weapon Igla"), weapons(confirmed("first.txt", ruling, Scope.EVERYWHERE)));
    }

    @Test
    void anotherTypeAndASplitHoldAsSaid() throws Exception {
        Ruling type = onT80(new MentionRuling.OtherType(EntityType.ORGANIZATION));
        assertEquals(
                List.of("organization T-80", "organization T-80", "weapon Igla", "weapon T-80"),
                weapons(confirmed("first.txt", type, Scope.ARTICLE)));
    }

    @Test
    void otherBoundariesHoldWhereTheSameWordsStand() throws Exception {
        try (Workspace workspace = files.ingested()) {
            Article article = MadeUpFolder.article(workspace, "first.txt");
            Ruling ruling =
                    new MentionRuling(
                            anchor(article, "T-80"),
                            T80,
                            new MentionRuling.OtherBoundaries(anchor(article, "T-80 tanks")));
            workspace.close();
            Map<ArticleSummary, Annotations> after =
                    confirmed("first.txt", ruling, Scope.EVERYWHERE);
            assertEquals(4, weapons(after).size());
            assertEquals(
                    List.of("T-80 tanks", "T-80"),
                    after.entrySet().stream()
                            .filter(one -> one.getKey().id().equals(article.id()))
                            .flatMap(one -> one.getValue().mentions(EntityType.WEAPON).stream())
                            .map(mention -> mention.span().in(article.text()))
                            .toList());
        }
    }

    @Test
    void anEventIsWhatTheAnalystSays() throws Exception {
        EventMention found;
        Article article;
        try (Workspace workspace = files.ingested()) {
            article = MadeUpFolder.article(workspace, "first.txt");
            found = workspace.annotations(article).events().getFirst();
        }
        EventTarget target =
                new EventTarget(
                        Anchor.of(article.text(), article.content().hash(), found.span()),
                        Anchor.of(article.text(), article.content().hash(), found.trigger()),
                        found.kind());
        DayRange days = DayRange.of(LocalDate.of(2001, 1, 2));
        EventMention dated = event(article, target, new EventRuling.OtherDate(days));
        assertEquals(days, Objects.requireNonNull(dated.date()).days());
        assertEquals(Decision.ANNOTATOR, dated.provenance().annotator());
    }

    private EventMention event(Article article, EventTarget target, EventRuling.Change change)
            throws Exception {
        Map<ArticleSummary, Annotations> after =
                confirmed("first.txt", new EventRuling(target, change), Scope.HERE);
        return after.entrySet().stream()
                .filter(one -> one.getKey().id().equals(article.id()))
                .flatMap(one -> one.getValue().events().stream())
                .filter(one -> one.provenance().annotator().equals(Decision.ANNOTATOR))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventIsAddedFromSelectedWords() throws Exception {
        Article article;
        try (Workspace workspace = files.ingested()) {
            article = MadeUpFolder.article(workspace, "second.txt");
        }
        EventTarget target =
                new EventTarget(
                        anchor(article, "Another T-80 came."),
                        anchor(article, "came"),
                        EventKind.DELIVERY);
        EventRuling.Add added =
                new EventRuling.Add(
                        null,
                        EventStatus.DELIVERED,
                        "Russia",
                        "South Korea",
                        List.of(new EventRuling.Weapon("T-80", 1)));
        Map<ArticleSummary, Annotations> after =
                confirmed("second.txt", new EventRuling(target, added), Scope.HERE);
        EventMention event =
                after.entrySet().stream()
                        .filter(one -> one.getKey().id().equals(article.id()))
                        .flatMap(one -> one.getValue().events().stream())
                        .filter(one -> one.trigger().in(article.text()).equals("came"))
                        .filter(one -> one.provenance().annotator().equals(Decision.ANNOTATOR))
                        .findFirst()
                        .orElseThrow();
        assertTrue(event.koreaArms());
        assertEquals("T-80", event.weapons().getFirst().span().in(article.text()));
    }

    @Test
    void anIssueDateMovesTheDatesThatDependOnIt() throws Exception {
        DayRange day = DayRange.of(LocalDate.of(2000, 5, 10));
        Map<ArticleSummary, Annotations> after =
                confirmed("third.txt", new HeaderRuling.IssueDay(day), Scope.ARTICLE);
        ArticleSummary dated =
                after.keySet().stream()
                        .filter(one -> one.source().fileName().equals("third.txt"))
                        .findFirst()
                        .orElseThrow();
        IssueDate date = dated.dated().orElseThrow();
        assertEquals(IssueDate.Basis.DECIDED, date.basis());
        assertTrue(String.valueOf(after.get(dated)).contains("2000-05-09"), after.toString());
    }

    @Test
    void aTitleIsWhatTheAnalystSays() throws Exception {
        Map<ArticleSummary, Annotations> after =
                confirmed(
                        "third.txt",
                        new HeaderRuling.Words(HeaderRuling.Field.TITLE, "Quite another title"),
                        Scope.ARTICLE);
        assertTrue(
                after.keySet().stream()
                        .anyMatch(
                                one ->
                                        one.heading().text().equals("Quite another title")
                                                && "Quite another title"
                                                        .equals(one.header().title())));
    }
}
