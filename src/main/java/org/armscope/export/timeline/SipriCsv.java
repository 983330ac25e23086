package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Hedge;
import org.armscope.annotation.event.Quantity;
import org.armscope.article.InWords;
import org.armscope.export.Csv;
import org.armscope.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// A timeline in the columns of SIPRI's trade register: a line for each weapon of each event on
/// which a deal is at stake. Numbers and years stand in their columns only where a sentence states
/// an order or a delivery without a denial, and years only where the text itself dates it within
/// one year; all else stands in the comments.
public final class SipriCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "Supplier",
                    "Recipient",
                    "Designation",
                    "Number ordered",
                    "Number delivered",
                    "Year of order",
                    "Year of delivery",
                    "Status/comments");

    private SipriCsv() {}

    public static String of(List<TimelineRow> rows) {
        StringBuilder table = new StringBuilder(Csv.line(COLUMNS));
        for (TimelineRow row : rows) {
            if (row.entry().status() != null) {
                lines(table, row);
            }
        }
        return table.toString();
    }

    private static void lines(StringBuilder table, TimelineRow row) {
        if (row.event().weapons().isEmpty()) {
            table.append(Csv.line(cells(row, null)));
        }
        for (EventWeapon weapon : row.event().weapons()) {
            table.append(Csv.line(cells(row, weapon)));
        }
    }

    private static List<String> cells(TimelineRow row, @Nullable EventWeapon weapon) {
        TimelineEntry entry = row.entry();
        Quantity quantity = weapon == null ? null : weapon.quantity();
        String number = quantity == null ? "" : TimelineRow.number(quantity);
        String year = year(entry);
        boolean ordered = is(entry, EventStatus.ORDERED);
        boolean delivered = is(entry, EventStatus.DELIVERED);
        return List.of(
                Objects.toString(entry.supplier(), ""),
                Objects.toString(entry.recipient(), ""),
                weapon == null ? "" : TimelineRow.onOneLine(weapon.name()),
                ordered ? number : "",
                delivered ? number : "",
                ordered ? year : "",
                delivered ? year : "",
                comments(row, ordered || delivered ? "" : number));
    }

    private static boolean is(TimelineEntry entry, EventStatus status) {
        boolean stated = entry.hedge() == Hedge.ASSERTED || entry.hedge() == Hedge.REPORTED;
        return entry.status() == status && stated;
    }

    private static String year(TimelineEntry entry) {
        int from = entry.days().from().getYear();
        boolean stated =
                entry.basis() == EventDate.Basis.IN_SENTENCE
                        || entry.basis() == EventDate.Basis.NEIGHBOUR;
        return stated && from == entry.days().to().getYear() ? Integer.toString(from) : "";
    }

    private static String comments(TimelineRow row, String number) {
        TimelineEntry entry = row.entry();
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(entry.status()).toLowerCase(Locale.ROOT));
        if (entry.hedge() != Hedge.ASSERTED) {
            parts.add(entry.hedge().word());
        }
        if (!number.isEmpty()) {
            parts.add("number named: " + number);
        }
        parts.add(DayWords.withBasis(entry));
        parts.addAll(row.sums());
        if (!row.saysSo().isEmpty()) {
            parts.add("says: " + row.saysSo());
        }
        String reference = InWords.reference(row.article().header());
        parts.add("in " + (reference.isEmpty() ? row.article().id() : reference));
        return TimelineRow.onOneLine(String.join("; ", parts));
    }
}
