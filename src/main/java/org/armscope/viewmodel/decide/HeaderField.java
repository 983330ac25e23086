package org.armscope.viewmodel.decide;

import java.util.Locale;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.article.Article;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// What of an article's header the analyst may set.
public enum HeaderField {
    TITLE("Title"),
    AUTHOR("Author"),
    PUBLICATION("Publication"),
    ISSUE_DATE("Issue date");

    private final String word;

    HeaderField(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// The style class and identifier of what offers it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it reads at present, as it would be typed; empty where nothing is known.
    String of(Article article) {
        return switch (this) {
            case TITLE -> article.content().heading().isTitle() ? words(title(article)) : "";
            case AUTHOR -> words(article.header().author());
            case PUBLICATION -> words(article.header().publication());
            case ISSUE_DATE -> days(article.issueDate());
        };
    }

    /// The field as rulings name it; null for the issue date.
    HeaderRuling.@Nullable Field field() {
        return switch (this) {
            case TITLE -> HeaderRuling.Field.TITLE;
            case AUTHOR -> HeaderRuling.Field.AUTHOR;
            case PUBLICATION -> HeaderRuling.Field.PUBLICATION;
            case ISSUE_DATE -> null;
        };
    }

    private static String title(Article article) {
        return article.content().heading().text();
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String days(@Nullable IssueDate date) {
        return TypedDays.words(date == null ? null : new DayRange(date.from(), date.to()));
    }
}
