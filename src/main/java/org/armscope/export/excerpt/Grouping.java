package org.armscope.export.excerpt;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.armscope.article.InWords;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// By what the excerpts of an export are put together.
public enum Grouping {
    NONE,
    DEAL,
    PERSON,
    WEAPON,
    OUTLET,
    TAG,
    DATE;

    /// The word on the command line: `weapon`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }

    /// The groups that an item belongs to, by name; empty where nothing tells.
    List<String> of(ExcerptItem item) {
        return switch (this) {
            case NONE -> List.of("");
            case DEAL -> item.deals();
            case PERSON -> item.names("PERSON");
            case WEAPON -> item.names("WEAPON");
            case OUTLET -> item.outlets();
            case TAG -> item.tags();
            case DATE -> item.reference().dated().map(InWords::date).stream().toList();
        };
    }

    /// What those of no group stand under.
    String rest() {
        return switch (this) {
            case NONE -> "";
            case DATE -> "Date unknown";
            case DEAL, PERSON, WEAPON, OUTLET, TAG -> "Without " + word();
        };
    }

    /// The order of groups: by date, else by name. Items of one name come in the basket's order.
    Comparator<ExcerptItem> order() {
        Comparator<ExcerptItem> basket =
                Comparator.comparingInt((ExcerptItem item) -> item.excerpt().place())
                        .thenComparing(item -> item.excerpt().id());
        return this == DATE
                ? Comparator.comparing(
                                Grouping::date,
                                Comparator.nullsLast(
                                        Comparator.comparing(IssueDate::from)
                                                .thenComparing(IssueDate::to)))
                        .thenComparing(basket)
                : basket;
    }

    private static @Nullable IssueDate date(ExcerptItem item) {
        return item.reference().date();
    }
}
