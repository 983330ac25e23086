package org.armscope.cli.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventStatus;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.deal.Deal;
import org.armscope.deal.Figure;
import org.armscope.deal.Report;
import org.armscope.deal.Step;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A deal as JSON names it.
///
/// @param supplier null where no report names it
/// @param status how far it had come at last, or null
/// @param newspapers independent ones, each counted once
record DealRow(
        String id,
        @Nullable String supplier,
        String recipient,
        String matter,
        List<String> weapons,
        @Nullable LocalDate dateFrom,
        @Nullable LocalDate dateTo,
        @Nullable String status,
        int steps,
        int newspapers) {

    static DealRow of(Deal deal) {
        String supplier = deal.parties().supplier();
        DayRange days = deal.days();
        return new DealRow(
                deal.id().value(),
                supplier.isEmpty() ? null : supplier,
                deal.parties().recipient(),
                deal.matter(),
                deal.weapons(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                deal.lastStatus().map(EventStatus::word).orElse(null),
                deal.steps().size(),
                deal.newspapers());
    }

    /// What stands behind the fields of a deal where one is shown alone.
    record Parts(List<ArticleRow.With<StepRow>> history, List<FigureRow> figures) {}

    /// One step; the fields of its article stand beside these.
    ///
    /// @param eventBasis what the event's days rest on; all but `in_sentence` are derived
    /// @param start of the sentence, in code points
    record StepRow(
            String event,
            @Nullable LocalDate eventFrom,
            @Nullable LocalDate eventTo,
            @Nullable String eventBasis,
            boolean eventDerived,
            String eventKind,
            @Nullable String status,
            boolean backward,
            String hedge,
            int start,
            int end,
            String sentence,
            List<ReportRow> reports,
            String reason) {

        /// @param place the sentence in code points
        static StepRow of(Step step, Span place) {
            EventDate date = step.date();
            EventStatus status = step.status();
            return new StepRow(
                    step.event().toString(),
                    date == null ? null : date.days().from(),
                    date == null ? null : date.days().to(),
                    date == null ? null : date.basis().word(),
                    date != null && date.isDerived(),
                    step.kind().word(),
                    status == null ? null : status.word(),
                    step.backward(),
                    step.hedge().word(),
                    place.start(),
                    place.end(),
                    step.words(),
                    step.reports().stream().map(ReportRow::of).toList(),
                    step.reason());
        }
    }

    /// A newspaper that says so.
    record ReportRow(
            String outlet, @Nullable LocalDate from, @Nullable LocalDate to, boolean cited) {

        static ReportRow of(Report report) {
            DayRange days = report.days();
            return new ReportRow(
                    report.outlet(),
                    days == null ? null : days.from(),
                    days == null ? null : days.to(),
                    report.cited());
        }
    }

    /// A number or sum with all that is claimed of it.
    record FigureRow(
            String of, @Nullable String currency, boolean conflicting, List<ClaimRow> claims) {

        static FigureRow of(Figure figure) {
            return new FigureRow(
                    figure.of(),
                    figure.currency(),
                    figure.conflicting(),
                    figure.claims().stream().map(ClaimRow::of).toList());
        }
    }

    /// One value and who says so.
    record ClaimRow(
            String what,
            BigDecimal min,
            BigDecimal max,
            String approximation,
            int newspapers,
            List<String> events,
            List<ReportRow> reports) {

        static ClaimRow of(Figure.Claim claim) {
            return new ClaimRow(
                    claim.what(),
                    claim.min(),
                    claim.max(),
                    claim.approximation().name().toLowerCase(Locale.ROOT),
                    claim.newspapers(),
                    claim.events().stream().map(Object::toString).toList(),
                    claim.reports().stream().map(ReportRow::of).toList());
        }
    }
}
