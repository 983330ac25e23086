package org.armscope.export;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as RFC 4180 has them.
public final class CsvReader {

    private final String table;
    private int at;

    private CsvReader(String table) {
        this.table = table;
    }

    /// The cells of each line.
    public static List<List<String>> read(String table) {
        CsvReader reader = new CsvReader(table);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < table.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < table.length() && table.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        at += "\r\n".length();
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (at < table.length() && table.charAt(at) == '"') {
            at++;
            while (table.charAt(at) != '"' || table.startsWith("\"\"", at)) {
                cell.append(table.charAt(at));
                at += table.charAt(at) == '"' ? 2 : 1;
            }
            at++;
        } else {
            while (at < table.length() && ",\r".indexOf(table.charAt(at)) < 0) {
                cell.append(table.charAt(at++));
            }
        }
        return cell.toString();
    }
}
