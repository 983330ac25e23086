package org.armscope.extraction.citation;

import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.extraction.time.MonthDayParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds cross references in the running text, outside the parentheses that cite sources.
public final class CrossReferencePass implements Pass {

    private static final int LONGEST = 40;

    private final CrossReferenceParser parser;

    public CrossReferencePass(Lexicon lexicon) {
        CitedDates dates = new CitedDates(new MonthDayParser(lexicon.time()));
        parser =
                new CrossReferenceParser(
                        lexicon.citations(), lexicon.time(), dates, IssueCalendar.read());
    }

    @Override
    public void run(Reading reading, Findings findings) {
        Tokens tokens = reading.tokens();
        if (!parser.mayFollow(tokens, reading.from())) {
            return;
        }
        int i = reading.from();
        while (i < reading.to()) {
            CrossReferenceParser.Read read =
                    parser.mayBegin(tokens, i) && mayBegin(tokens, i)
                            ? at(reading, findings, i)
                            : null;
            if (read == null) {
                i++;
            } else {
                findings.add(read.reference(), i, read.end());
                i = read.end();
            }
        }
    }

    private CrossReferenceParser.@Nullable Read at(Reading reading, Findings findings, int i) {
        int limit = findings.freeEnd(i, Math.min(reading.to(), i + LONGEST));
        return limit > i ? parser.at(reading.tokens(), i, limit, reading.issueDate()) : null;
    }

    /// Inside a longer name ("Christian Science Monitor") no reference begins.
    private static boolean mayBegin(Tokens tokens, int i) {
        return tokens.isWord(i) && !(tokens.isCapital(i) && tokens.isCapital(i - 1));
    }
}
