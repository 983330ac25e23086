package org.armscope.cli.search;

import java.util.List;
import org.armscope.query.NameChoice;
import org.armscope.query.QueryPrinter;
import org.armscope.query.Reason;
import org.jspecify.annotations.Nullable;

/// What JSON says of a query's parts beside the articles.
final class AskedRows {

    /// One part of the query that the article answers.
    ///
    /// @param part as the query language writes it
    /// @param field what kind of name it found, or null
    /// @param name the canonical name, or null
    /// @param said the same in words
    record WhyRow(
            String part,
            @Nullable String field,
            @Nullable String name,
            List<String> printed,
            int times,
            String said) {

        static WhyRow of(Reason reason) {
            return new WhyRow(
                    QueryPrinter.print(reason.asked()),
                    reason.field() == null ? null : reason.field().word(),
                    reason.name(),
                    reason.printed(),
                    reason.times(),
                    reason.say());
        }
    }

    /// A part of the query that stands for several names.
    record ChoiceRow(String part, List<NameRow> names) {

        static ChoiceRow of(NameChoice choice) {
            return new ChoiceRow(
                    QueryPrinter.print(choice.asked()),
                    choice.names().stream()
                            .map(
                                    name ->
                                            new NameRow(
                                                    name.value(),
                                                    name.articles(),
                                                    QueryPrinter.print(choice.only(name))))
                            .toList());
        }
    }

    /// One of the names.
    ///
    /// @param query the part that finds it alone
    record NameRow(String name, long articles, String query) {}

    private AskedRows() {}
}
