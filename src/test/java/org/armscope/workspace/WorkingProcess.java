package org.armscope.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.export.SafeFile;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.export.excerpt.ExcerptDocument;
import org.armscope.export.excerpt.ExcerptFormat;
import org.armscope.export.excerpt.Grouping;
import org.armscope.text.Span;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.notebook.ExcerptExport;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.notebook.PlacedHighlight;
import org.armscope.workspace.open.Safekeeping;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Works in a workspace until it is killed. Says what it is about to do (`try WHAT`), and once the
/// call has returned, that it is done (`done WHAT`) with a
/// number that tells the analyst's work as it then is from any other.
public final class WorkingProcess {

    private final Path folder;
    private final Random random;
    private final Workspace workspace;
    private final Notebook notebook;

    private WorkingProcess(Path folder, long seed) throws WorkspaceException {
        this.folder = folder;
        random = new Random(seed);
        workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        "test",
                        Progress.silent());
        notebook = workspace.notebook();
    }

    /// Works until it is killed.
    ///
    /// @param arguments the folder, what to do, and a number that decides how
    public static void main(String[] arguments) throws IOException, WorkspaceException {
        WorkingProcess process =
                new WorkingProcess(Path.of(arguments[0]), Long.parseLong(arguments[2]));
        for (int i = 0; ; i++) {
            switch (arguments[1]) {
                case "ingest" -> process.ingest(arguments[2] + "-" + i);
                case "mark" -> process.mark();
                case "decide" -> process.decide();
                case "backup" -> process.backUp(arguments[2] + "-" + i);
                case "export" -> process.export(format(arguments[2]));
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    /// What the run with this number exports.
    static ExcerptFormat format(String run) {
        List<ExcerptFormat> all = List.of(ExcerptFormat.values());
        return all.get(Integer.parseInt(run) % all.size());
    }

    /// All of the analyst's work, to be compared.
    record Work(
            Map<ArticleId, List<PlacedHighlight>> highlights,
            List<Excerpt> excerpts,
            Map<ArticleId, ArticleMark> articles,
            List<Decision> decisions) {

        static Work in(Workspace workspace) throws WorkspaceException {
            Notebook notebook = workspace.notebook();
            Map<ArticleId, List<PlacedHighlight>> highlights = new TreeMap<>();
            for (ArticleSummary one : workspace.articles()) {
                List<PlacedHighlight> all = notebook.highlights(workspace.article(one.id()));
                if (!all.isEmpty()) {
                    highlights.put(one.id(), all);
                }
            }
            return new Work(
                    highlights,
                    notebook.basket().excerpts(),
                    new TreeMap<>(notebook.articles()),
                    notebook.decisions().all());
        }
    }

    private interface Act {
        void run() throws WorkspaceException, IOException;
    }

    private void step(String what, Act act) throws WorkspaceException, IOException {
        System.out.println("try " + what);
        act.run();
        System.out.println("done " + what + " " + Work.in(workspace).toString().hashCode());
    }

    private void ingest(String name) throws WorkspaceException, IOException {
        Path file = folder.resolve("articles").resolve("fresh-" + name + ".txt");
        Files.writeString(
                file,
                "Publication: Monitor\nTitle: Made up\nDate: 2001-03-08\n\nThe word "
                        + word(name)
                        + " and a T-80 came.\n");
        step("ingest " + name, () -> workspace.ingest(List.of(file), Progress.silent()));
    }

    /// A word that stands in one article alone.
    static String word(String name) {
        return "q" + name.replace('-', 'x');
    }

    private ArticleId article() throws WorkspaceException {
        return workspace.find("first.txt").getFirst().id();
    }

    private void mark() throws WorkspaceException, IOException {
        List<String> ids =
                workspace.notebook().highlights(workspace.article(article())).stream()
                        .map(placed -> placed.highlight().id())
                        .toList();
        String any = ids.isEmpty() ? "" : ids.get(random.nextInt(ids.size()));
        Span span = new Span(random.nextInt(20), 25 + random.nextInt(20));
        Tag tag = new Tag("t" + random.nextInt(3) + "/" + random.nextInt(1000));
        switch (random.nextInt(10)) {
            case 0, 1 -> step("step", () -> notebook.mark(article(), span, Colour.BLUE));
            case 2 -> step("step", () -> notebook.tag(ids, tag));
            case 3 -> step("step", () -> notebook.note(any, "note " + random.nextInt(1000)));
            case 4 -> step("step", () -> notebook.remove(List.of(any)));
            case 5 ->
                    step(
                            "step",
                            () ->
                                    notebook.stage(
                                            List.of(article()),
                                            List.of(Stage.values()).get(random.nextInt(3))));
            case 6 ->
                    step(
                            "step",
                            () ->
                                    notebook.basket()
                                            .add(
                                                    article(),
                                                    span,
                                                    Excerpt.Origin.SELECTION,
                                                    List.of(tag),
                                                    "n"));
            case 7 -> step("step", () -> notebook.renameTag(new Tag("t0"), new Tag("t1")));
            case 8 -> step("undo", () -> notebook.undo(Progress.silent()));
            default -> step("redo", () -> notebook.redo(Progress.silent()));
        }
    }

    private void decide() throws WorkspaceException, IOException {
        List<Decision> all = notebook.decisions().all();
        if (!all.isEmpty() && random.nextInt(3) == 0) {
            Decision one = all.get(random.nextInt(all.size()));
            step(
                    "step",
                    () -> notebook.decisions().switchTo(!one.on(), one.id(), Progress.silent()));
        } else if (random.nextInt(5) == 0) {
            step("undo", () -> notebook.undo(Progress.silent()));
        } else {
            Article article = workspace.article(article());
            List<EntityMention> mentions =
                    workspace.annotations(article).mentions(EntityType.WEAPON);
            if (mentions.isEmpty()) {
                step("undo", () -> notebook.undo(Progress.silent()));
                return;
            }
            EntityMention mention = mentions.get(random.nextInt(mentions.size()));
            MentionRuling ruling =
                    new MentionRuling(
                            Anchor.of(article.text(), article.content().hash(), mention.span()),
                            mention.entity(),
                            random.nextBoolean()
                                    ? new MentionRuling.NotAnEntity()
                                    : new MentionRuling.SameAs(
                                            new Entity(
                                                    EntityType.WEAPON,
                                                    "System " + random.nextInt(3))));
            Scope scope = List.of(Scope.values()).get(random.nextInt(3));
            DecisionPreview preview = notebook.decisions().preview(ruling, scope, article.id());
            step("step", () -> notebook.decisions().confirm(preview, Progress.silent()));
        }
    }

    /// Each time with one excerpt more, over the file of the last time.
    private void export(ExcerptFormat format) throws WorkspaceException, IOException {
        step(
                "step",
                () ->
                        notebook.basket()
                                .add(
                                        article(),
                                        new Span(random.nextInt(20), 25 + random.nextInt(20)),
                                        Excerpt.Origin.SELECTION,
                                        List.of(),
                                        "note"));
        Citations citations = new Citations(CitationStyle.usual());
        ExcerptDocument document =
                new ExcerptDocument(
                        "Killed",
                        new ExcerptExport(workspace, Map.of())
                                .items(notebook.basket().excerpts(), citations),
                        Grouping.NONE,
                        CitationStyle.usual(),
                        Instant.EPOCH,
                        "test");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        format.write(document, whole);
        Path file = folder.resolve("exports").resolve("excerpts." + format);
        step(
                "export " + Arrays.hashCode(whole.toByteArray()),
                () -> SafeFile.write(file, true, out -> out.write(whole.toByteArray())));
    }

    private void backUp(String name) throws WorkspaceException, IOException {
        step("step", () -> notebook.mark(article(), new Span(1, 9), Colour.GREEN));
        Path target = folder.resolve("backups").resolve("backup-" + name + ".zip");
        step(
                "backup " + name,
                () ->
                        new Safekeeping(new WorkspaceFolder(folder.resolve("workspace")))
                                .backUp(target));
    }
}
