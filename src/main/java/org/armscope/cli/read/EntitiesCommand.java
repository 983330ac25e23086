package org.armscope.cli.read;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.annotation.EntityType;
import org.armscope.article.InWords;
import org.armscope.article.IssueDay;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.library.table.EntityCount;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entities`
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description =
                "Lists people, weapons, bodies and places by canonical name with their mentions and"
                        + " articles, the most mentioned first.")
public final class EntitiesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(
            names = "--type",
            paramLabel = "T",
            description = "Only ${COMPLETION-CANDIDATES} (in any case).")
    private @Nullable EntityType type;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    public EntitiesCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// An entity as JSON names it.
    ///
    /// @param first the best issue date of the first article that mentions it, or null
    /// @param firstBasis `printed`, `derived` or `decided`, or null
    /// @param last likewise of the last article
    record EntityRow(
            String type,
            String canonical,
            long mentions,
            long articles,
            @Nullable LocalDate first,
            @Nullable String firstBasis,
            @Nullable LocalDate last,
            @Nullable String lastBasis) {

        static EntityRow of(EntityCount count) {
            return new EntityRow(
                    count.entity().type().name(),
                    count.entity().name(),
                    count.mentions(),
                    count.articles(),
                    day(count.first()),
                    basis(count.first()),
                    day(count.last()),
                    basis(count.last()));
        }

        private static @Nullable LocalDate day(@Nullable IssueDay day) {
            return day == null ? null : day.day();
        }

        private static @Nullable String basis(@Nullable IssueDay day) {
            return day == null ? null : day.basis().word();
        }
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            workspace.refreshAnnotations(progress);
            List<EntityCount> counts = workspace.entities(type);
            progress.close();
            if (json) {
                JsonRows.print(terminal, counts.stream().map(EntityRow::of).toList());
            } else {
                counts.forEach(count -> terminal.out().println(line(count)));
            }
        }
        return ExitCode.DONE;
    }

    /// `PERSON        Igor Sergeev  11 mentions in 4 articles  Jun 1998 – Aug 2001`.
    private static String line(EntityCount count) {
        IssueDay first = count.first();
        IssueDay last = count.last();
        return "%-12s  %s  %s in %s"
                        .formatted(
                                count.entity().type(),
                                ArticleLine.onOneLine(count.entity().name()),
                                many(count.mentions(), "mention"),
                                many(count.articles(), "article"))
                + (first == null || last == null ? "" : "  " + InWords.months(first, last));
    }

    private static String many(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
