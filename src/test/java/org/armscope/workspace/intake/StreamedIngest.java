package org.armscope.workspace.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Source;
import org.armscope.extraction.IssueDating;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.library.Library;
import org.armscope.library.sql.Work;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.FileOutcome;
import org.armscope.library.table.Stored;
import org.armscope.library.work.DecisionSet;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.open.WorkspaceResources;
import org.armscope.workspace.upkeep.Indexing;
import org.armscope.workspace.upkeep.Progress;
import org.armscope.workspace.upkeep.Rules;
import org.armscope.workspace.upkeep.Workers;
import org.jspecify.annotations.Nullable;

/// Stores and indexes made-up articles as an ingest does, without files: each is made when it is
/// its turn, so that a million of them need neither disk nor memory. For a benchmark.
public final class StreamedIngest {

    private static final int BATCH = 256;
    private static final DecisionSet UNDECIDED = new DecisionSet(List.of(), Annotated.NO_DECISIONS);

    private final WorkspaceResources held;
    private final IntFunction<Given> articles;
    private final Indexing indexing;
    private final Rules rules;
    private final IssueDating dating = new IssueDating(IssueCalendar.read(), DatedIssues.read());

    /// An article's text.
    ///
    /// @param found what is in it; null leaves that to the extraction
    public record Given(String text, @Nullable Annotations found) {}

    private record Fresh(
            ArticleText content, Source source, @Nullable IssueDate date, Annotated annotated) {}

    private StreamedIngest(WorkspaceResources held, IntFunction<Given> articles)
            throws IOException {
        this.held = held;
        this.articles = articles;
        indexing = new Indexing(held.index(), held.workers());
        rules = held.annotations().rules();
    }

    /// Puts so many articles into a new workspace.
    public static void run(
            WorkspaceFolder folder, int count, IntFunction<Given> articles, Progress progress)
            throws Exception {
        WorkspaceResources held = WorkspaceResources.forWriting(folder, "bench", Progress.silent());
        try {
            new StreamedIngest(held, articles).run(count, progress);
            held.index().commit();
        } finally {
            held.close();
        }
    }

    private void run(int count, Progress progress) throws IOException {
        Library library = held.library();
        List<Future<Fresh>> ahead = List.of();
        for (int begun = 0; begun < count; begun += BATCH) {
            List<Future<Fresh>> next = new ArrayList<>();
            for (int i = begun; i < Math.min(count, begun + BATCH); i++) {
                int number = i;
                next.add(held.workers().read(() -> fresh(number)));
            }
            indexing.begin(library.inLooseTransaction(storing(ahead)));
            progress.at(begun, count, "");
            ahead = next;
        }
        indexing.begin(library.inTransaction(storing(ahead)));
        indexing.finish();
    }

    private Fresh fresh(int number) throws IOException {
        Given given = articles.apply(number);
        ArticleText content = ArticleParser.parse(given.text());
        IssueDate date = dating.date(content).orElse(null);
        Path path = Path.of("/articles/%03d/monitor-%06d.txt".formatted(number / 1000, number));
        Annotations found = given.found();
        return new Fresh(
                content,
                new Source(path, given.text().length(), Instant.EPOCH, "UTF-8"),
                date,
                found == null
                        ? rules.annotate(content, date, UNDECIDED)
                        : new Annotated(found, rules.basis()));
    }

    private Work<List<Indexing.Changed>, IOException> storing(List<Future<Fresh>> batch) {
        return () -> {
            List<Indexing.Changed> changed = new ArrayList<>();
            for (Future<Fresh> one : batch) {
                Fresh fresh = Workers.await(one);
                Source source = fresh.source();
                Library library = held.library();
                Stored stored =
                        library.store(fresh.content(), source, fresh.date(), fresh.annotated());
                library.recordOutcome(
                        new FileOutcome(source.path(), "ingested", null, Instant.now()));
                Article article =
                        new Article(stored.article(), source, fresh.content(), fresh.date());
                changed.add(new Indexing.Changed(article, fresh.annotated()));
            }
            return changed;
        };
    }
}
