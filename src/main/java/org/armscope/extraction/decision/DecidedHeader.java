package org.armscope.extraction.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.jspecify.annotations.Nullable;

/// Applies rulings on an article's header, the oldest first. The text itself is never touched.
public final class DecidedHeader {

    private static final String REASON = "decided by the analyst";
    private static final int FEW_DAYS = 10;
    private static final int MONTH = 31;

    private DecidedHeader() {}

    /// The article with the words that were ruled in place of those its header prints. A title that
    /// was ruled is also its heading.
    public static ArticleText of(ArticleText article, List<HeaderRuling> rulings) {
        Header header = article.header();
        Heading heading = article.heading();
        for (HeaderRuling ruling : rulings) {
            if (ruling instanceof HeaderRuling.Words(HeaderRuling.Field field, String words)) {
                header = with(header, field, words);
                heading = field == HeaderRuling.Field.TITLE ? new Heading(words, true) : heading;
            }
        }
        return new ArticleText(
                article.text(),
                article.hash(),
                header,
                heading,
                article.body(),
                article.nextHeadline());
    }

    private static Header with(Header header, HeaderRuling.Field field, String words) {
        return new Header(
                header.span(),
                header.kind(),
                field == HeaderRuling.Field.PUBLICATION ? words : header.publication(),
                header.volume(),
                header.issue(),
                header.date(),
                field == HeaderRuling.Field.TITLE ? words : header.title(),
                field == HeaderRuling.Field.AUTHOR ? words : header.author(),
                header.publisher(),
                header.url(),
                header.language());
    }

    /// The issue date that was ruled last, else the one that was found.
    public static @Nullable IssueDate date(@Nullable IssueDate found, List<HeaderRuling> rulings) {
        Optional<IssueDate> ruled =
                rulings.reversed().stream()
                        .filter(HeaderRuling.IssueDay.class::isInstance)
                        .map(HeaderRuling.IssueDay.class::cast)
                        .findFirst()
                        .map(ruling -> decided(ruling.days()));
        return ruled.orElse(found);
    }

    private static IssueDate decided(DayRange days) {
        LocalDate from = days.from();
        return new IssueDate(
                from, days.to(), from, precision(days), IssueDate.Basis.DECIDED, REASON);
    }

    private static Precision precision(DayRange days) {
        long length = days.to().toEpochDay() - days.from().toEpochDay() + 1;
        if (length == 1) {
            return Precision.DAY;
        }
        if (length <= FEW_DAYS) {
            return Precision.DAYS;
        }
        return length <= MONTH ? Precision.MONTH : Precision.MONTHS;
    }
}
