package org.armscope.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes rows as comma-separated values with a line of column names. A cell that a spreadsheet
/// would take for a formula gets an apostrophe in front, so that it stays the text that it is.
public final class CsvRows {

    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvRows() {}

    /// A row; null is an empty cell.
    public static List<String> row(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toList();
    }

    /// Prints the names of the columns, then the rows.
    public static void print(Terminal terminal, List<String> columns, List<List<String>> rows) {
        terminal.out().println(String.join(",", columns));
        for (List<String> row : rows) {
            terminal.out()
                    .println(row.stream().map(CsvRows::cell).collect(Collectors.joining(",")));
        }
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
