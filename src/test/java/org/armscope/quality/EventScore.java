package org.armscope.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.Party;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// How well events agree with those judged by hand.
final class EventScore {

    private static final int WIDER = 31;

    /// The status of a row that was not judged for it.
    private static final String OPEN = "?";

    final Share recall = new Share();
    final Share precision = new Share();
    final Share kinds = new Share();
    final Share statuses = new Share();
    final Share dates = new Share();
    final Share suppliers = new Share();
    final Share recipients = new Share();
    final Share korea = new Share();
    private final List<String> unjudged = new ArrayList<>();
    private final boolean all;

    /// @param all true if the rows are all that there is, so that an event without a row is wrong;
    ///     false if sentences without a row were not judged
    EventScore(boolean all) {
        this.all = all;
    }

    void add(String text, List<EventRow> rows, List<EventMention> events) {
        CodePoints points = new CodePoints(text);
        for (EventRow row : rows) {
            if (row.koreaArms()) {
                row(text, points, row, events);
            }
        }
        Set<Span> counted = new HashSet<>();
        for (EventMention event : events) {
            if (event.koreaArms() && counted.add(event.span())) {
                event(text, points, event, rows);
            }
        }
    }

    private void row(String text, CodePoints points, EventRow row, List<EventMention> events) {
        Span sentence = points.toUtf16(row.sentence());
        List<EventMention> here =
                events.stream().filter(e -> e.koreaArms() && same(sentence, e.span())).toList();
        String words = " | " + row.file() + " " + sentence.start() + " " + sentence.in(text);
        String seen =
                events.stream().anyMatch(e -> same(sentence, e.span()))
                        ? "not as arms: "
                        : "no event: ";
        recall.add(!here.isEmpty(), seen + row.kind() + words);
        here.stream()
                .max(Comparator.comparingInt((EventMention e) -> agreement(row, e)))
                .ifPresent(event -> compare(text, row, event, words));
    }

    private static int agreement(EventRow row, EventMention event) {
        return (row.kind().equals(event.kind().word()) ? 2 : 0)
                + (Objects.equals(row.status(), status(event)) ? 1 : 0);
    }

    private void compare(String text, EventRow row, EventMention event, String words) {
        String kind = event.kind().word();
        kinds.add(
                row.kind().equals(kind),
                row.kind() + " <- " + kind + " by " + event.trigger().in(text) + words);
        String status = status(event);
        if (!OPEN.equals(row.status())) {
            statuses.add(
                    Objects.equals(row.status(), status),
                    "(" + kind + ") " + row.status() + " <- " + status + cue(event, text) + words);
        }
        if (row.days() != null && (all || !row.derived())) {
            EventDate date = event.date();
            dates.add(
                    date != null && covers(date.days(), row.days()),
                    row.days() + " <- " + date + words);
        }
        sides(row, event, words);
    }

    private void sides(EventRow row, EventMention event, String words) {
        String supplier = country(event.supplier());
        String recipient = country(event.recipient());
        if (row.supplier() != null) {
            suppliers.add(
                    row.supplier().equals(supplier), row.supplier() + " <- " + supplier + words);
        }
        if (row.recipient() != null) {
            recipients.add(
                    row.recipient().equals(recipient),
                    row.recipient() + " <- " + recipient + words);
            boolean other = isKorea(recipient) && !row.recipient().equals(recipient);
            korea.add(!other && !isKorea(supplier), row.recipient() + " <- " + recipient + words);
        }
    }

    private static boolean isKorea(@Nullable String country) {
        return "South Korea".equals(country) || "North Korea".equals(country);
    }

    private void event(String text, CodePoints points, EventMention event, List<EventRow> rows) {
        List<EventRow> here =
                rows.stream()
                        .filter(row -> same(points.toUtf16(row.sentence()), event.span()))
                        .toList();
        if (!all && here.isEmpty()) {
            unjudged.add(
                    event.kind().word()
                            + " by "
                            + event.trigger().in(text)
                            + " | "
                            + event.span().in(text));
        }
        if (all || !here.isEmpty()) {
            precision.add(
                    here.stream().anyMatch(EventRow::koreaArms),
                    event.kind().word()
                            + " | "
                            + event.span().start()
                            + " "
                            + event.span().in(text));
        }
    }

    private static boolean same(Span judged, Span found) {
        int from = Math.max(judged.start(), found.start());
        int to = Math.min(judged.end(), found.end());
        return 2 * (to - from) > Math.min(judged.length(), found.length());
    }

    private static boolean covers(DayRange found, DayRange wanted) {
        boolean covering =
                !found.from().isAfter(wanted.from()) && !found.to().isBefore(wanted.to());
        return covering && length(found) <= length(wanted) + WIDER;
    }

    private static long length(DayRange days) {
        return days.to().toEpochDay() - days.from().toEpochDay();
    }

    private static @Nullable String status(EventMention event) {
        return event.status() == null ? null : event.status().status().word();
    }

    private static String cue(EventMention event, String text) {
        return event.status() == null ? "" : " by " + event.status().cue().in(text);
    }

    private static @Nullable String country(@Nullable Party party) {
        return party == null ? null : party.country();
    }

    List<String> lines() {
        return List.of(
                recall.line("recall, korea_arms"),
                precision.line(all ? "precision, korea_arms" : "precision, judged only"),
                kinds.line("kind"),
                statuses.line("status"),
                dates.line("date"),
                suppliers.line("supplier"),
                recipients.line("recipient"),
                korea.line("not the other Korea"));
    }

    List<String> errors() {
        List<String> errors = new ArrayList<>();
        named("recall", recall, errors);
        named("precision", precision, errors);
        named("kind", kinds, errors);
        named("status", statuses, errors);
        named("date", dates, errors);
        named("supplier", suppliers, errors);
        named("recipient", recipients, errors);
        named("korea", korea, errors);
        unjudged.forEach(line -> errors.add("unjudged  " + line));
        return errors;
    }

    private static void named(String name, Share share, List<String> errors) {
        share.wrong()
                .forEach(wrong -> errors.add(String.format(Locale.ROOT, "%-10s%s", name, wrong)));
    }
}
