package org.armscope.workspace.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.extraction.Extractor;
import org.armscope.lexicon.Lexicon;
import org.armscope.query.Parsed;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.armscope.workspace.MadeUpFolder;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After a decision only the articles are annotated anew that it may reach; the result is the same
/// as if all had been.
class ReachTest {

    private static final List<String> NAMES = List.of("T-80", "Igla", "T-72", "Tank", "Kilo");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDecidedInWhateverOrderEveryArticleIsAsIfAnnotatedAnew(long seed)
            throws Exception {
        Random random = new Random(seed);
        Extractor extractor = new Extractor(Lexicon.bundled());
        MadeUpFolder files =
                new MadeUpFolder(folder)
                        .with("a.txt", "2001-03-07", "Russia sent ten T-80 tanks and an Igla.")
                        .with("b.txt", "2001-03-08", "Another T-80 came. The T-80 left again.")
                        .with("c.txt", "2001-03-09", "An Igla came yesterday with a T-72.")
                        .with("d.txt", "2001-03-10", "Nothing but rain was reported.");
        try (Workspace workspace = files.ingested()) {
            Notebook notebook = workspace.notebook();
            for (int step = 0; step < 14; step++) {
                act(workspace, random);
                List<Decision> all = notebook.decisions().all();
                Map<ArticleId, Annotations> anew = new LinkedHashMap<>();
                Map<ArticleId, Annotations> kept = new LinkedHashMap<>();
                for (ArticleSummary one : workspace.articles()) {
                    Article article = workspace.article(one.id());
                    kept.put(one.id(), workspace.annotations(article));
                    anew.put(
                            one.id(),
                            extractor.extract(
                                    article.content(),
                                    article.issueDate(),
                                    all.stream()
                                            .filter(Decision::on)
                                            .filter(decision -> decision.reaches(one.id()))
                                            .toList()));
                }
                assertEquals(anew, kept, () -> all.toString());
                assertIndexAgrees(workspace, kept);
            }
        }
    }

    private static void assertIndexAgrees(
            Workspace workspace, Map<ArticleId, Annotations> annotations)
            throws WorkspaceException {
        for (String name : NAMES) {
            long mentioning =
                    annotations.values().stream()
                            .filter(
                                    one ->
                                            one.mentions(EntityType.WEAPON).stream()
                                                    .anyMatch(m -> m.entity().name().equals(name)))
                            .count();
            Parsed.Ok parsed = (Parsed.Ok) Workspace.parse("weapon:\"" + name + "\"");
            long hits = workspace.search(SearchRequest.of(parsed.query(), 9)).answer().total();
            assertEquals(mentioning, hits, name);
        }
    }

    private static void act(Workspace workspace, Random random) throws WorkspaceException {
        Notebook notebook = workspace.notebook();
        List<Decision> all = notebook.decisions().all();
        int choice = random.nextInt(8);
        if (choice == 0) {
            notebook.undo(Progress.silent());
        } else if (choice == 1) {
            notebook.redo(Progress.silent());
        } else if (choice < 4 && !all.isEmpty()) {
            Decision one = all.get(random.nextInt(all.size()));
            notebook.decisions().switchTo(!one.on(), one.id(), Progress.silent());
        } else {
            decide(workspace, random);
        }
    }

    private static void decide(Workspace workspace, Random random) throws WorkspaceException {
        List<ArticleSummary> articles = workspace.articles();
        Article article = workspace.article(articles.get(random.nextInt(articles.size())).id());
        List<EntityMention> mentions = workspace.annotations(article).of(EntityMention.class);
        if (mentions.isEmpty()) {
            return;
        }
        EntityMention mention = mentions.get(random.nextInt(mentions.size()));
        Decisions decisions = workspace.notebook().decisions();
        DecisionPreview preview =
                decisions.preview(
                        new MentionRuling(
                                anchor(article, mention.span()),
                                mention.entity(),
                                change(article, mention, random)),
                        random.nextInt(4) == 0 ? Scope.ARTICLE : Scope.EVERYWHERE,
                        article.id());
        decisions.confirm(preview, Progress.silent());
    }

    private static MentionRuling.Change change(
            Article article, EntityMention mention, Random random) {
        Entity other = new Entity(EntityType.WEAPON, NAMES.get(random.nextInt(NAMES.size())));
        return switch (random.nextInt(5)) {
            case 0 -> new MentionRuling.NotAnEntity();
            case 1 -> new MentionRuling.SameAs(other);
            case 2 -> new MentionRuling.SplitOff(other);
            case 3 -> new MentionRuling.OtherType(EntityType.WEAPON);
            default ->
                    new MentionRuling.OtherBoundaries(
                            anchor(
                                    article,
                                    new Span(
                                            Math.max(
                                                    article.text().indexOf("\n\n") + 2,
                                                    mention.span().start() - 8),
                                            mention.span().end())));
        };
    }

    private static Anchor anchor(Article article, Span span) {
        return Anchor.of(article.text(), article.content().hash(), span);
    }
}
