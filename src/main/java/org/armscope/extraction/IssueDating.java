package org.armscope.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDate.Basis;
import org.armscope.article.Precision;
import org.armscope.article.PrintedDate;
import org.armscope.extraction.IssueCount.Estimate;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.jspecify.annotations.Nullable;

/// Tells when an article's issue appeared: from the date its header prints, else, for the Monitor,
/// from volume and issue number, known issues, and the dates that its sources bear. Safe to share
/// between threads.
public final class IssueDating {

    private final IssueCalendar calendar;
    private final Map<Integer, IssueCount> counts = new HashMap<>();

    public IssueDating(IssueCalendar calendar, DatedIssues known) {
        this.calendar = calendar;
        for (int volume : calendar.countedVolumes()) {
            LocalDate start = calendar.start(volume).orElseThrow();
            counts.put(volume, new IssueCount(calendar, start, known.exactIn(volume)));
        }
    }

    /// The issue's date with its bounds and the reason for them, or empty where nothing tells it.
    public Optional<IssueDate> date(ArticleText article) {
        Header header = article.header();
        if (header.date() != null) {
            return Optional.of(printed(header.date()));
        }
        String publication = header.publication();
        Integer volume = header.volume();
        return publication != null && volume != null && calendar.covers(publication)
                ? numbered(article, volume, header.issue())
                : Optional.empty();
    }

    private Optional<IssueDate> numbered(ArticleText article, int volume, @Nullable Integer issue) {
        List<CitedDay> sources =
                CitedDays.of(article.text(), article.body()).stream()
                        .filter(CitedDay::inSource)
                        .toList();
        IssueCount count = counts.get(volume);
        return count == null || issue == null
                ? calendar.period(volume).map(period -> VolumeDate.of(volume, period, sources))
                : count.date(issue).map(estimate -> counted(count, estimate, sources));
    }

    /// The nominal day of an interval of months is the middle of its last month: a journal appears
    /// late in the time it is for.
    private static IssueDate printed(PrintedDate date) {
        LocalDate best =
                switch (date.precision()) {
                    case DAY, DAYS -> date.from();
                    case MONTH, MONTHS -> date.to().withDayOfMonth(15);
                    case YEAR -> LocalDate.of(date.to().getYear(), 7, 1);
                };
        String derivation = date.derivation();
        return new IssueDate(
                date.from(),
                date.to(),
                best,
                date.precision(),
                derivation == null ? Basis.PRINTED : Basis.DERIVED,
                derivation == null ? "printed in the header" : derivation);
    }

    private static IssueDate counted(IssueCount count, Estimate estimate, List<CitedDay> sources) {
        Optional<LocalDate> cited = latest(sources, estimate.best());
        if (cited.isEmpty()) {
            return derived(estimate);
        }
        return derived(CitedCorrection.of(count.year(), estimate, cited.get()));
    }

    /// The latest date that the sources bear. Years are left out in print: it is the latest in
    /// which the day does not lie behind the issue, for which the count is good to two weeks.
    private static Optional<LocalDate> latest(List<CitedDay> sources, LocalDate issue) {
        LocalDate limit = issue.plusWeeks(2);
        return sources.stream()
                .map(day -> day.lastNotAfter(limit))
                .filter(day -> !day.isAfter(limit))
                .max(Comparator.naturalOrder());
    }

    private static IssueDate derived(Estimate estimate) {
        return new IssueDate(
                estimate.from(),
                estimate.to(),
                estimate.best(),
                estimate.isExact() ? Precision.DAY : Precision.DAYS,
                Basis.DERIVED,
                estimate.reason());
    }
}
