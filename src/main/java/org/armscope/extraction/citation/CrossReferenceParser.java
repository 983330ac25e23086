package org.armscope.extraction.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Provenance;
import org.armscope.article.IssueDate;
import org.armscope.lexicon.CitationWords;
import org.armscope.lexicon.CitationWords.Role;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.armscope.lexicon.time.TimeWords;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads pointers to other issues: `see the Monitor, January 29`, `See Monitor, March 1-2`,
/// `yesterday's Monitor`, `the January 29 issue of the Monitor`.
final class CrossReferenceParser {

    private static final long THE = Tokens.code("the");
    private static final long OUR = Tokens.code("our");

    /// What was read, and the token behind it.
    record Read(CrossReference reference, int end) {}

    private final CitationWords words;
    private final TimeWords time;
    private final CitedDates dates;
    private final IssueCalendar calendar;

    CrossReferenceParser(
            CitationWords words, TimeWords time, CitedDates dates, IssueCalendar calendar) {
        this.words = words;
        this.time = time;
        this.dates = dates;
        this.calendar = calendar;
    }

    /// False if no publication is named from a token on, without which there is no reference.
    boolean mayFollow(Tokens tokens, int from) {
        return words.mayNamePublication(tokens, from);
    }

    /// False if no reference begins at a token: told by its one word, before all else.
    boolean mayBegin(Tokens tokens, int i) {
        return words.mayBeginReference(tokens, i)
                || time.mayBegin(tokens, i)
                || behindArticle(tokens, i) > i;
    }

    /// The reference that begins at token `i` and ends before `limit`, or null. A publication that
    /// no word points to counts only with dates behind it.
    @Nullable Read at(Tokens tokens, int i, int limit, @Nullable IssueDate issue) {
        int name = words.behind(Role.POINTING, tokens, i);
        boolean pointed = name > i;
        Read ofDay = ofDay(tokens, i, name, limit, issue);
        if (ofDay != null) {
            return ofDay;
        }
        name = behindArticle(tokens, name);
        Phrases.Match<String> publication = publication(tokens, name);
        if (publication != null) {
            return named(tokens, i, publication, limit, issue, pointed);
        }
        return datesFirst(tokens, i, name, limit, issue);
    }

    private static @Nullable Read named(
            CitedDates.@Nullable Read read, Tokens tokens, int i, int end, String name) {
        List<CitedDate> days = read == null ? List.of() : read.dates();
        return read(tokens, i, end, name, days, "see");
    }

    private @Nullable Read named(
            Tokens tokens,
            int i,
            Phrases.Match<String> publication,
            int limit,
            @Nullable IssueDate issue,
            boolean pointed) {
        int end = publication.end();
        boolean joined = tokens.is(end, ',') || tokens.is(end, "of") || tokens.is(end, "for");
        CitedDates.Read read = dates.at(tokens, joined ? end + 1 : end, limit, issue);
        if (read == null || read.end() > limit) {
            return pointed ? named(null, tokens, i, end, publication.value()) : null;
        }
        Read reference = named(read, tokens, i, read.end(), publication.value());
        return reference == null ? null : extended(tokens, reference, limit, issue);
    }

    /// Goes on behind a semicolon as long as dates alone follow.
    private Read extended(Tokens tokens, Read reference, int limit, @Nullable IssueDate issue) {
        Read longest = reference;
        while (tokens.is(longest.end(), ';')) {
            CitedDates.Read more = dates.at(tokens, longest.end() + 1, limit, issue);
            boolean alone =
                    more != null && (tokens.is(more.end(), ';') || tokens.is(more.end(), ')'));
            if (more == null || !alone) {
                break;
            }
            CrossReference known = longest.reference();
            List<CitedDate> all = new ArrayList<>(known.dates());
            all.addAll(more.dates());
            int from = tokens.at(known.span().start());
            longest = read(tokens, from, more.end(), known.publication(), all, "see");
        }
        return longest;
    }

    /// `yesterday's Monitor`, `Tuesday's Monitor`.
    private @Nullable Read ofDay(
            Tokens tokens, int from, int i, int limit, @Nullable IssueDate issue) {
        TimeWord day = time.word(tokens, i, Kind.DAYWORD);
        TimeWord weekday = time.word(tokens, i, Kind.WEEKDAY);
        if ((day == null && weekday == null) || !tokens.glued(i + 1) || !tokens.is(i + 2, "s")) {
            return null;
        }
        Phrases.Match<String> publication = publication(tokens, i + 3);
        if (publication == null || publication.end() > limit) {
            return null;
        }
        LocalDate meant =
                issue == null ? null : meant(publication.value(), issue.best(), day, weekday);
        CitedDate cited =
                new CitedDate(
                        meant == null ? "XXXX-XX-XX" : meant.toString(),
                        meant == null ? null : DayRange.of(meant),
                        tokens.span(i));
        return read(tokens, from, publication.end(), publication.value(), List.of(cited), "of-day");
    }

    /// Yesterday's issue is the one before, though a weekend may lie between.
    private LocalDate meant(
            String publication,
            LocalDate today,
            @Nullable TimeWord day,
            @Nullable TimeWord weekday) {
        if (day != null) {
            return day.number() == -1 && calendar.covers(publication)
                    ? calendar.issueDayBefore(today)
                    : today.plusDays(day.number());
        }
        int number = weekday == null ? 0 : weekday.number();
        int back = Math.floorMod(today.getDayOfWeek().getValue() - number, 7);
        return today.minusDays(back == 0 ? 7 : back);
    }

    /// `the January 29 Monitor`, `the January 29 issue of the Monitor`.
    private @Nullable Read datesFirst(
            Tokens tokens, int from, int i, int limit, @Nullable IssueDate issue) {
        if (i == from || !dates.beginAt(tokens, i, limit)) {
            return null;
        }
        CitedDates.Read read = dates.at(tokens, i, limit, issue);
        if (read == null) {
            return null;
        }
        int name = read.end();
        if (tokens.is(name, "issue") || tokens.is(name, "issues")) {
            name = behindArticle(tokens, tokens.is(name + 1, "of") ? name + 2 : name + 1);
        }
        Phrases.Match<String> publication = publication(tokens, name);
        return publication == null || publication.end() > limit
                ? null
                : read(
                        tokens,
                        from,
                        publication.end(),
                        publication.value(),
                        read.dates(),
                        "dates-first");
    }

    private Phrases.@Nullable Match<String> publication(Tokens tokens, int i) {
        Phrases.Match<String> found = words.publication(tokens, i);
        // The last word of a longer name is no publication of its own: Christian Science Monitor.
        return found == null || (tokens.isCapital(found.end()) && !isMonth(tokens, found.end()))
                ? null
                : found;
    }

    private boolean isMonth(Tokens tokens, int i) {
        return time.month(tokens, i) != 0;
    }

    private static int behindArticle(Tokens tokens, int i) {
        return tokens.is(i, THE) || tokens.is(i, OUR) ? i + 1 : i;
    }

    private static Read read(
            Tokens tokens, int from, int end, String name, List<CitedDate> days, String rule) {
        Provenance provenance = new Provenance("cross-references", rule);
        return new Read(new CrossReference(tokens.span(from, end), name, days, provenance), end);
    }
}
