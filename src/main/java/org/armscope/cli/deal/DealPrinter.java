package org.armscope.cli.deal;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armscope.annotation.MonetaryAmount.Approximation;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.InWords;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.Terminal;
import org.armscope.deal.Deal;
import org.armscope.deal.Figure;
import org.armscope.deal.Step;
import org.jspecify.annotations.Nullable;

/// Prints one deal for a person to read.
final class DealPrinter {

    private final PrintWriter out;

    DealPrinter(Terminal terminal) {
        out = terminal.out();
    }

    void print(Deal deal) {
        out.println(deal.id());
        out.println(DealLine.about(deal));
        out.println(DealLine.life(deal));
        deal.steps().forEach(this::print);
        if (!deal.figures().isEmpty()) {
            out.println();
            out.println("Figures");
            deal.figures().forEach(this::print);
        }
    }

    private void print(Step step) {
        out.println();
        EventStatus status = step.status();
        out.println(
                date(step.date())
                        + "  "
                        + (status == null ? "no status" : status.word())
                        + (step.backward() ? " (a step back)" : "")
                        + "  "
                        + step.kind().word()
                        + ", "
                        + step.hedge().word());
        out.println("  " + ArticleLine.onOneLine(step.words()));
        out.println("  " + ArticleLine.of(step.article()));
        out.println(
                "  says: "
                        + step.reports().stream()
                                .map(DealLine::report)
                                .collect(Collectors.joining("; ")));
        out.println("  why: " + step.reason());
    }

    private static String date(@Nullable EventDate date) {
        return date == null
                ? "date unknown"
                : InWords.interval(date.days().from(), date.days().to(), date.precision())
                        + (date.isDerived() ? " (derived)" : "");
    }

    private void print(Figure figure) {
        out.println(
                "  "
                        + ArticleLine.onOneLine(figure.of())
                        + (figure.conflicting() ? ": reports differ" : ""));
        figure.claims().forEach(claim -> print(figure, claim));
    }

    private void print(Figure figure, Figure.Claim claim) {
        String range =
                number(claim.min())
                        + (claim.min().compareTo(claim.max()) == 0
                                ? ""
                                : " to " + number(claim.max()));
        String currency = figure.currency() == null ? "" : figure.currency() + " ";
        String how =
                claim.approximation() == Approximation.EXACT
                        ? ""
                        : claim.approximation().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " ";
        out.println(
                "    "
                        + how
                        + currency
                        + range
                        + (claim.what().equals(figure.of())
                                ? ""
                                : " " + ArticleLine.onOneLine(claim.what()))
                        + "  "
                        + DealLine.many(claim.newspapers(), "newspaper")
                        + ": "
                        + claim.reports().stream()
                                .map(DealLine::report)
                                .collect(Collectors.joining("; ")));
    }

    /// `1,800,000,000`.
    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,d", value.toBigInteger());
    }
}
