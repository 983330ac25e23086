package org.armscope.cli.decide;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Party;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.Terminal;
import org.armscope.export.Descriptions;
import org.armscope.export.TypeNames;
import org.armscope.workspace.notebook.ArticleDifference;
import org.jspecify.annotations.Nullable;

/// Prints what a decision would change in an article, a line for all that is alike.
final class DifferencePrinter {

    private final Terminal terminal;

    DifferencePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(ArticleDifference article) {
        terminal.out().println("  " + ArticleLine.of(article.before()));
        if (article.isHeaderChanged()) {
            terminal.out()
                    .println(
                            "    header: "
                                    + header(article.before())
                                    + " -> "
                                    + header(article.after()));
        }
        Map<String, Integer> alike = new LinkedHashMap<>();
        for (ArticleDifference.Difference one : article.annotations()) {
            alike.merge(change(words(one.before()), words(one.after())), 1, Integer::sum);
        }
        alike.forEach(
                (change, times) ->
                        terminal.out()
                                .println(
                                        "    "
                                                + change
                                                + (times == 1 ? "" : " (" + times + " times)")));
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before + " changes in detail" : before + " -> " + after;
    }

    private static String header(ArticleSummary article) {
        return ArticleLine.onOneLine(
                article.heading().text()
                        + ", "
                        + orNone(article.header().author())
                        + ", "
                        + orNone(article.header().publication())
                        + ", "
                        + InWords.date(article.issueDate()));
    }

    private static String orNone(@Nullable String words) {
        return words == null ? "-" : words;
    }

    private static String words(@Nullable Annotation annotation) {
        return switch (annotation) {
            case null -> "nothing";
            case EntityMention mention ->
                    ArticleLine.onOneLine(mention.entity().name())
                            + " ("
                            + mention.type().word()
                            + ")";
            case EventMention event ->
                    event.kind().word()
                            + (event.date() == null ? " undated" : " " + days(event))
                            + (event.status() == null ? "" : " " + event.status().status().word())
                            + parties(event)
                            + arms(event);
            default ->
                    TypeNames.of(annotation).toLowerCase(Locale.ROOT)
                            + " "
                            + ArticleLine.onOneLine(Descriptions.of(annotation));
        };
    }

    private static String parties(EventMention event) {
        Party supplier = event.supplier();
        Party recipient = event.recipient();
        return (supplier == null ? "" : ", from " + supplier.country())
                + (recipient == null ? "" : ", to " + recipient.country());
    }

    private static String arms(EventMention event) {
        return event.weapons().stream()
                .map(EventWeapon::name)
                .distinct()
                .map(name -> ", " + ArticleLine.onOneLine(name))
                .collect(Collectors.joining());
    }

    private static String days(EventMention event) {
        return event.date() == null
                ? ""
                : InWords.interval(
                        event.date().days().from(),
                        event.date().days().to(),
                        event.date().precision());
    }
}
