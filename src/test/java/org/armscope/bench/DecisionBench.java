package org.armscope.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.library.table.EntityCount;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.notebook.Decisions;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Measures a decision that holds everywhere: preview, confirming, undoing, redoing, by the clock.
/// Once for a name that one article holds, once for the one that most hold. The articles are those
/// of a folder, or synthetic ones.
///
/// ```
/// mvn -q test-compile
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
/// java --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.DecisionBench [ARTICLES (3000) | FOLDER]
/// ```
public final class DecisionBench {

    private final Workspace workspace;

    private DecisionBench(Workspace workspace) {
        this.workspace = workspace;
    }

    public static void main(String[] args) throws Exception {
        String what = args.length > 0 ? args[0] : "3000";
        Path folder = Files.createTempDirectory("decision-bench");
        try {
            Path articles =
                    what.chars().allMatch(Character::isDigit)
                            ? written(folder.resolve("articles"), Integer.parseInt(what))
                            : Path.of(what);
            WorkspaceFolder place = new WorkspaceFolder(folder.resolve("workspace"));
            try (Workspace open = Workspace.openForWriting(place, "bench", Progress.silent())) {
                open.ingest(List.of(articles), Progress.silent());
                new DecisionBench(open).run();
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static Path written(Path folder, int count) throws Exception {
        SyntheticCorpus corpus = new SyntheticCorpus();
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("monitor-" + i + ".txt"), corpus.article(i));
        }
        return folder;
    }

    private void run() throws Exception {
        List<EntityCount> entities = workspace.entities(null);
        System.out.println(workspace.articles().size() + " articles");
        measure(entities.getFirst());
        measure(entities.getLast());
        measure(entities.get(entities.size() / 2));
    }

    private void measure(EntityCount counted) throws Exception {
        for (ArticleSummary summary : workspace.articles()) {
            Article article = workspace.article(summary.id());
            for (EntityMention mention : workspace.annotations(article).of(EntityMention.class)) {
                if (mention.entity().equals(counted.entity())) {
                    System.out.println("a name that " + counted.articles() + " articles hold");
                    measure(article, mention);
                    return;
                }
            }
        }
    }

    private void measure(Article article, EntityMention mention) throws Exception {
        MentionRuling ruling =
                new MentionRuling(
                        Anchor.of(article.text(), article.content().hash(), mention.span()),
                        mention.entity(),
                        new MentionRuling.NotAnEntity());
        Notebook notebook = workspace.notebook();
        Decisions decisions = notebook.decisions();
        DecisionPreview[] preview = new DecisionPreview[1];
        timed(
                "preview",
                () -> preview[0] = decisions.preview(ruling, Scope.EVERYWHERE, article.id()));
        timed("confirm", () -> decisions.confirm(preview[0], Progress.silent()));
        timed("undo", () -> notebook.undo(Progress.silent()));
        timed("redo", () -> notebook.redo(Progress.silent()));
        timed("undo", () -> notebook.undo(Progress.silent()));
        System.out.println("  things that change: " + preview[0].count());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT, "  %-8s %7.0f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }
}
