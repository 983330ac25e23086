package org.armscope.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts over some articles: exact spans of one type, and how many of those found carry the right
/// values.
final class Score {

    private int gold;
    private int predicted;
    private int exact;
    private final List<String> errors = new ArrayList<>();

    void add(String name, String type, List<GoldRow> goldRows, List<GoldRow> predictedRows) {
        List<GoldRow> wanted = goldRows.stream().filter(r -> r.type().equals(type)).toList();
        List<GoldRow> must = wanted.stream().filter(r -> !r.optional()).toList();
        List<GoldRow> found =
                predictedRows.stream()
                        .filter(r -> r.type().equals(type))
                        .filter(r -> counts(r, goldRows, wanted, must))
                        .toList();
        gold += must.size();
        predicted += found.size();
        for (GoldRow row : must) {
            if (found.stream().anyMatch(row::sameSpan)) {
                exact++;
            } else {
                errors.add(name + " missed " + type + " " + row.start() + " " + row.text());
            }
        }
        for (GoldRow row : found) {
            if (must.stream().noneMatch(row::sameSpan)) {
                errors.add(name + " spurious " + type + " " + row.start() + " " + row.text());
            }
        }
    }

    /// Inside a cited parenthesis and on optional mentions nothing is punished.
    private static boolean counts(
            GoldRow row, List<GoldRow> all, List<GoldRow> wanted, List<GoldRow> must) {
        boolean parenthesis = row.type().equals("SOURCE") || row.type().equals("CROSSREF");
        boolean zone =
                !parenthesis
                        && all.stream()
                                .filter(
                                        g ->
                                                g.type().equals("SOURCE")
                                                        || g.type().equals("CROSSREF"))
                                .anyMatch(row::within);
        boolean optional =
                wanted.stream().anyMatch(g -> g.optional() && g.overlaps(row))
                        && must.stream().noneMatch(row::overlaps);
        return !zone && !optional;
    }

    int errorCount() {
        return gold - exact + predicted - exact;
    }

    boolean isEmpty() {
        return gold == 0 && predicted == 0;
    }

    double f1() {
        return gold + predicted == 0 ? 1 : 2.0 * exact / (gold + predicted);
    }

    List<String> errors() {
        return errors;
    }

    String line(String type) {
        double precision = predicted == 0 ? 0 : (double) exact / predicted;
        double recall = gold == 0 ? 0 : (double) exact / gold;
        return String.format(
                Locale.ROOT,
                "%-13s%5d%5d  P %.3f  R %.3f  F1 %.3f",
                type,
                gold,
                predicted,
                precision,
                recall,
                f1());
    }
}
