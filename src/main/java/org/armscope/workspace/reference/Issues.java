package org.armscope.workspace.reference;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.armscope.annotation.DayRange;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.lexicon.CitationWords;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.text.Tokens;

/// The dated articles of a library by publication: tells which of them appeared on a day.
final class Issues {

    private static final String ARTICLE = "the ";

    /// Longer stretches stand for one issue whose day is not known.
    private static final int LONGEST_LIST_OF_DAYS = 7;

    private final CitationWords names;
    private final IssueCalendar calendar = IssueCalendar.read();
    private final Map<String, Dated> byPublication = new HashMap<>();

    Issues(List<ArticleSummary> articles) throws IOException {
        names = CitationWords.of(LexiconFile.bundled("publications.tsv"), List.of());
        for (ArticleSummary article : articles) {
            String publication = article.header().publication();
            if (publication != null && article.issueDate() != null) {
                byPublication
                        .computeIfAbsent(key(publication), _ -> new Dated())
                        .add(article, article.issueDate());
            }
        }
    }

    /// The articles of one publication: those dated to a few days by each of the days, and others.
    private record Dated(
            Map<LocalDate, List<ArticleSummary>> closely, List<ArticleSummary> loosely) {

        Dated() {
            this(new HashMap<>(), new ArrayList<>());
        }

        void add(ArticleSummary article, IssueDate date) {
            if (isDatedClosely(article)) {
                days(new DayRange(date.from(), date.to()))
                        .forEach(
                                day ->
                                        closely.computeIfAbsent(day, _ -> new ArrayList<>())
                                                .add(article));
            } else {
                loosely.add(article);
            }
        }

        Stream<ArticleSummary> closelyIn(DayRange days) {
            return days(days)
                    .flatMap(day -> closely.getOrDefault(day, List.of()).stream())
                    .distinct();
        }

        Stream<ArticleSummary> in(DayRange days) {
            return Stream.concat(
                    closelyIn(days), loosely.stream().filter(article -> overlaps(article, days)));
        }
    }

    private static Stream<LocalDate> days(DayRange range) {
        return range.from().datesUntil(range.to().plusDays(1));
    }

    /// The articles of a publication that may have appeared in these days, digests included.
    ///
    /// @param except the article that asks
    List<ArticleSummary> in(String publication, DayRange days, ArticleId except) {
        return of(publication).in(days).filter(a -> !a.id().equals(except)).toList();
    }

    /// Whether an article is there whose issue date, known to a few days, agrees with these days.
    boolean has(String publication, DayRange days, ArticleId except) {
        return of(publication).closelyIn(days).anyMatch(a -> !a.id().equals(except));
    }

    private Dated of(String publication) {
        return byPublication.getOrDefault(key(publication), new Dated());
    }

    /// Whether the issue date is known to a few days.
    static boolean isDatedClosely(ArticleSummary article) {
        return article.dated()
                .map(IssueDate::precision)
                .filter(precision -> precision == Precision.DAY || precision == Precision.DAYS)
                .isPresent();
    }

    /// The issues that a cited stretch of days asks for: each day of a few on which the publication
    /// appeared, if that is known, else the stretch as it is.
    List<DayRange> asked(String publication, DayRange days) {
        long length = days.to().toEpochDay() - days.from().toEpochDay() + 1;
        if (length == 1 || length > LONGEST_LIST_OF_DAYS || !calendar.covers(publication)) {
            return List.of(days);
        }
        List<DayRange> each =
                calendar.weekdays(days.from(), days.to()).stream().map(DayRange::of).toList();
        return each.isEmpty() ? List.of(days) : each;
    }

    private static boolean overlaps(ArticleSummary article, DayRange days) {
        return article.dated()
                .filter(date -> new DayRange(date.from(), date.to()).overlaps(days))
                .isPresent();
    }

    /// The publication's canonical name, in lower case; its own where the lexicon knows none.
    private String key(String publication) {
        String name = publication.strip();
        if (name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
            name = name.substring(ARTICLE.length());
        }
        Tokens tokens = Tokens.of(name);
        Phrases.Match<String> known = names.publication(tokens, 0);
        return (known != null && known.end() == tokens.count() ? known.value() : name)
                .toLowerCase(Locale.ROOT);
    }
}
