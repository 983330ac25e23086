package org.armscope.cli.search;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.QueryComplaint;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.CsvRows;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.QueryRefusedException;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `batch FILE`
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {
            "Counts the articles for each query of a file: one on each line, or, in a file whose"
                    + " name ends in .csv, in the first column of each row.",
            "Empty lines and lines that begin with # are left out. A query that cannot be read is"
                    + " reported, the rest runs, and the exit code is 1."
        })
public final class BatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "FILE", description = "A text file or a CSV file, in UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Option(
            names = "--csv",
            description = "Print comma-separated values, safe to open in a spreadsheet.")
    private boolean csv;

    public BatchCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// What became of one query.
    ///
    /// @param line where it begins in the file, from 1
    /// @param articles how many answer it, or null if it could not be asked
    /// @param trouble why, or null
    record Row(int line, String query, @Nullable Long articles, @Nullable String trouble) {}

    @Override
    public Integer call() throws WorkspaceException {
        List<BatchFile.Line> lines;
        try {
            lines = BatchFile.read(file);
        } catch (MalformedInputException e) {
            terminal.err()
                    .println(
                            "armscope: "
                                    + file
                                    + " is not in UTF-8; save it so and try"
                                    + " again");
            return ExitCode.FAILED;
        } catch (IOException e) {
            terminal.err()
                    .println(
                            "armscope: "
                                    + file
                                    + (Files.exists(file) ? " cannot be read" : " is not there"));
            return ExitCode.FAILED;
        }
        List<Row> rows = new ArrayList<>();
        try (TerminalProgress progress = new TerminalProgress(terminal, "queries");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            for (BatchFile.Line line : lines) {
                rows.add(asked(workspace, line));
                progress.at(rows.size(), lines.size(), "searching");
            }
        }
        print(rows);
        return rows.stream().allMatch(row -> row.trouble() == null)
                ? ExitCode.DONE
                : ExitCode.FAILED;
    }

    private static Row asked(Workspace workspace, BatchFile.Line line) throws WorkspaceException {
        try {
            return switch (Workspace.parse(line.query())) {
                case Parsed.Ok(Query query) ->
                        new Row(
                                line.number(),
                                line.query(),
                                workspace.search(SearchRequest.of(query, 0)).answer().total(),
                                null);
                case Parsed.Wrong wrong ->
                        new Row(
                                line.number(),
                                line.query(),
                                null,
                                QueryComplaint.said(line.query(), wrong));
            };
        } catch (QueryRefusedException e) {
            return new Row(line.number(), line.query(), null, String.valueOf(e.getMessage()));
        }
    }

    private void print(List<Row> rows) {
        if (json) {
            JsonRows.print(terminal, rows);
        } else if (csv) {
            CsvRows.print(
                    terminal,
                    List.of("line", "query", "articles", "trouble"),
                    rows.stream()
                            .map(r -> CsvRows.row(r.line(), r.query(), r.articles(), r.trouble()))
                            .toList());
        } else {
            rows.stream()
                    .filter(row -> row.trouble() == null)
                    .forEach(
                            row ->
                                    terminal.out()
                                            .println(
                                                    "%7d  %s"
                                                            .formatted(
                                                                    row.articles(),
                                                                    ArticleLine.onOneLine(
                                                                            row.query()))));
        }
        for (Row row : rows) {
            if (row.trouble() != null) {
                terminal.err()
                        .println(
                                "armscope: "
                                        + file
                                        + ", line "
                                        + row.line()
                                        + ": "
                                        + row.trouble());
            }
        }
    }
}
