package org.armscope.cli.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the queries of a batch: a text file has one on each line, a CSV file one in the first
/// column of each row.
final class BatchFile {

    /// A query and where it begins.
    record Line(int number, String query) {}

    private BatchFile() {}

    static List<Line> read(Path file) throws IOException {
        String text = Files.readString(file);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        List<Line> all = csv ? firstColumn(plain) : lines(plain);
        return all.stream().filter(line -> isQuery(line, csv)).toList();
    }

    private static boolean isQuery(Line line, boolean csv) {
        boolean title = csv && line.number() == 1 && line.query().equalsIgnoreCase("query");
        return !line.query().isBlank() && !line.query().startsWith("#") && !title;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.add(new Line(lines.size() + 1, line.strip()));
        }
        return lines;
    }

    /// The first cell of each row; one in quotation marks may hold commas, line breaks and,
    /// doubled, quotation marks. Semicolons part cells as commas do where the first row has no
    /// comma.
    private static List<Line> firstColumn(String text) {
        String first = text.lines().findFirst().orElse("");
        char comma = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        List<Line> cells = new ArrayList<>();
        int number = 1;
        int at = 0;
        while (at <= text.length()) {
            Row row = row(text, at, comma);
            cells.add(new Line(number, row.cell()));
            number +=
                    (int) text.substring(at, row.end()).chars().filter(c -> c == '\n').count() + 1;
            at = row.end() + 1;
        }
        return cells;
    }

    /// @param end where the line break behind the row stands, or the end of the text
    private record Row(String cell, int end) {}

    /// The row that begins here. One with a quotation mark too many ends with its line and gives
    /// its first cell as it stands, so that it costs no other row.
    private static Row row(String text, int from, char comma) {
        int first = cellEnd(text, from, comma);
        int end = first;
        while (end >= 0 && end < text.length() && text.charAt(end) != '\n') {
            end = cellEnd(text, end + 1, comma);
        }
        if (end < 0) {
            int line = text.indexOf('\n', from);
            String bad = text.substring(from, line < 0 ? text.length() : line);
            int cut = bad.indexOf(comma);
            return new Row((cut < 0 ? bad : bad.substring(0, cut)).strip(), from + bad.length());
        }
        return new Row(cell(text.substring(from, first)), end);
    }

    /// Where the cell that begins here ends; -1 if its quotation marks do not close before that.
    private static int cellEnd(String text, int from, char comma) {
        int at = from;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at = behindQuotes(text, at + 1);
        }
        while (at < text.length() && text.charAt(at) != comma && text.charAt(at) != '\n') {
            if (quoted && !Character.isWhitespace(text.charAt(at))) {
                return -1;
            }
            at++;
        }
        return at > text.length() ? -1 : at;
    }

    /// Behind the quotation mark that closes; past the text's end if none does.
    private static int behindQuotes(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return text.length() + 1;
    }

    private static String cell(String raw) {
        String plain = raw.strip();
        boolean quoted = plain.length() > 1 && plain.startsWith("\"");
        String inside = quoted ? plain.substring(1, plain.length() - 1) : plain;
        return (quoted ? inside.replace("\"\"", "\"") : inside)
                .replaceAll("[\\r\\n]+", " ")
                .strip();
    }
}
