package org.armscope.export;

import java.util.List;
import java.util.stream.Collectors;

/// Tables as comma-separated values (RFC 4180) that no spreadsheet takes for formulas: a cell that
/// begins with `=`, `+`, `-`, `@` (the wide ones of Asian fonts too), a tab or a carriage return
/// gets an apostrophe before it.
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String END = "\r\n";

    private Csv() {}

    /// One line, with its end.
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
    }

    static String cell(String value) {
        String safe = guarded(value);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String guarded(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
