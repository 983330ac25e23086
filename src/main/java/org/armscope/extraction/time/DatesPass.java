package org.armscope.extraction.time;

import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.time.TimeWords;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the times named in the running text: at each word the longest expression that any family
/// reads there.
public final class DatesPass implements Pass {

    /// The longest expression, in tokens.
    private static final int LONGEST = 16;

    private static final long THE = Tokens.code("the");

    private final TimeWords words;
    private final List<TimeParser> families;

    public DatesPass(TimeWords words) {
        this.words = words;
        List<TimeParser> wholes =
                List.of(
                        new CalendarTimes(new MonthDayParser(words)),
                        new YearTimes(),
                        new RelativeTimes(),
                        new Seasons(),
                        new Anaphors());
        families =
                List.of(
                        wholes.get(0),
                        wholes.get(1),
                        wholes.get(2),
                        wholes.get(3),
                        wholes.get(4),
                        new PartTimes(wholes));
    }

    @Override
    public void run(Reading reading, Findings findings) {
        walk(reading, findings, 0, reading.headerEnd());
        walk(reading, findings, reading.from(), reading.to());
    }

    /// In a header only a date with its year counts.
    private void walk(Reading reading, Findings findings, int from, int to) {
        Tokens tokens = reading.tokens();
        DayRange earlier = null;
        int i = from;
        while (i < to) {
            Time time =
                    mayBegin(tokens, i) && findings.isFree(i)
                            ? at(reading, findings, i, to, earlier)
                            : null;
            boolean inHeader = to == reading.headerEnd();
            if (inHeader && time != null && !time.rule().startsWith("month")) {
                time = null;
            }
            if (time == null) {
                i++;
                continue;
            }
            findings.add(expression(reading, tokens, time), time.from(), time.end());
            DayRange days = time.value().days();
            earlier = days == null ? earlier : days;
            i = time.end();
        }
    }

    /// Every family begins with a number, a time word or the article.
    private boolean mayBegin(Tokens tokens, int i) {
        return tokens.is(i, THE) || tokens.is(i, TokenKind.NUMBER) || words.at(tokens, i) != null;
    }

    private @Nullable Time at(
            Reading reading, Findings findings, int i, int to, @Nullable DayRange earlier) {
        int limit = findings.freeEnd(i, Math.min(to, i + LONGEST));
        TimeContext context =
                new TimeContext(
                        reading.tokens(),
                        words,
                        limit,
                        reading.today(),
                        isDaily(reading.issueDate()),
                        earlier);
        Time longest = null;
        for (TimeParser family : families) {
            Time time = family.at(context, i);
            if (time != null
                    && time.end() <= limit
                    && (longest == null || time.end() > longest.end())) {
                longest = time;
            }
        }
        return longest;
    }

    private static boolean isDaily(@Nullable IssueDate date) {
        return date != null
                && (date.precision() == Precision.DAY || date.precision() == Precision.DAYS);
    }

    private static TemporalExpression expression(Reading reading, Tokens tokens, Time time) {
        TimeValue value = time.value();
        return new TemporalExpression(
                tokens.span(time.from(), time.end()),
                value.value(),
                value.days(),
                value.anchor(),
                value.anchor() == Anchor.ISSUE ? reading.today() : null,
                value.direction(),
                new Provenance("dates", time.rule()));
    }
}
