package org.armscope.cli.search;

import java.util.ArrayList;
import java.util.List;
import org.armscope.cli.terminal.CsvRows;
import org.armscope.cli.terminal.Form;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;

/// Prints facets: per field its values with their counts, then the years.
final class FacetPrinter {

    /// One count as JSON has it.
    ///
    /// @param field the field's word in queries, or `year` or `month`
    record Row(String field, String value, long articles) {}

    private FacetPrinter() {}

    static void print(Terminal terminal, Query query, Facets facets, Form form) {
        if (form == Form.JSON) {
            JsonRows.print(terminal, rows(facets));
            return;
        }
        if (form == Form.CSV) {
            CsvRows.print(
                    terminal,
                    List.of("field", "value", "articles"),
                    rows(facets).stream()
                            .map(row -> CsvRows.row(row.field(), row.value(), row.articles()))
                            .toList());
            return;
        }
        terminal.out().println(PlainWords.say(query));
        for (FieldName field : FieldName.values()) {
            List<Facets.Count> values = facets.of(field);
            if (!values.isEmpty()) {
                int all = facets.distinct().getOrDefault(field, values.size());
                String more = all > values.size() ? ", the first " + values.size() : "";
                title(terminal, field.label() + "  " + terminal.faint(all + more));
                values.forEach(count -> line(terminal, count.value(), count.articles()));
            }
        }
        title(terminal, "year");
        facets.years().forEach((year, n) -> line(terminal, String.valueOf(year), n));
        if (facets.undated() > 0) {
            line(terminal, "date unknown", facets.undated());
        }
    }

    private static void title(Terminal terminal, String text) {
        terminal.out().println();
        terminal.out().println(text);
    }

    private static void line(Terminal terminal, String value, long articles) {
        terminal.out().println("  %6d  %s".formatted(articles, value));
    }

    private static List<Row> rows(Facets facets) {
        List<Row> rows = new ArrayList<>();
        for (FieldName field : FieldName.values()) {
            for (Facets.Count count : facets.of(field)) {
                rows.add(new Row(field.word(), count.value(), count.articles()));
            }
        }
        facets.years().forEach((year, n) -> rows.add(new Row("year", String.valueOf(year), n)));
        if (facets.undated() > 0) {
            rows.add(new Row("year", "date unknown", facets.undated()));
        }
        facets.months().forEach((month, n) -> rows.add(new Row("month", month.toString(), n)));
        return rows;
    }
}
