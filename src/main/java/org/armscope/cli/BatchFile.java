package org.armscope.cli;

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
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean inFirst = true;
        int line = 1;
        int begun = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    i++;
                    append(cell, c, inFirst);
                } else if (quoted || cell.isEmpty() || !inFirst) {
                    quoted = !quoted;
                } else {
                    append(cell, c, inFirst);
                }
            } else if (!quoted && c == comma) {
                inFirst = false;
            } else if (!quoted && c == '\n') {
                cells.add(new Line(begun, cell.toString().strip()));
                cell.setLength(0);
                inFirst = true;
                begun = line;
            } else {
                append(cell, c == '\n' || c == '\r' ? ' ' : c, inFirst);
            }
        }
        cells.add(new Line(begun, cell.toString().strip()));
        return cells;
    }

    private static void append(StringBuilder cell, char c, boolean inFirst) {
        if (inFirst) {
            cell.append(c);
        }
    }
}
