package org.armscope.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Outlet;
import org.armscope.article.IssueDate;
import org.armscope.extraction.Reading;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a parenthesis: `Itar-Tass, August 29`, `AP, AFP, August 30`, `, August 8`,
/// `see the Monitor, September 8`.
final class SegmentParser {

    /// No citation is longer, in tokens.
    private static final int LONGEST = 80;

    private final OutletParser outlets;
    private final CrossReferenceParser references;
    private final CitedDates dates;

    SegmentParser(OutletParser outlets, CrossReferenceParser references, CitedDates dates) {
        this.outlets = outlets;
        this.references = references;
        this.dates = dates;
    }

    /// The citations and cross references of a parenthesis, in order; none if it is another remark.
    List<Segment> in(Reading reading, Parenthesis parenthesis) {
        Tokens tokens = reading.tokens();
        List<Segment> found = new ArrayList<>();
        int[] starts = parenthesis.parts(tokens);
        int read = 0;
        for (int k = 0; k + 1 < starts.length; k++) {
            int from = starts[k];
            int to = starts[k + 1] - 1;
            if (from < read || to <= from || to - from > LONGEST) {
                continue;
            }
            Segment part = one(reading, parenthesis, from, to, found);
            if (part != null) {
                found.add(part);
                read = part.end();
            }
        }
        return found;
    }

    private @Nullable Segment one(
            Reading reading, Parenthesis parenthesis, int from, int to, List<Segment> before) {
        Tokens tokens = reading.tokens();
        IssueDate issue = reading.issueDate();
        CrossReferenceParser.Read reference =
                references.at(tokens, from, parenthesis.close(), issue);
        if (reference != null) {
            return new Segment(from, reference.end(), List.of(), List.of(), reference.reference());
        }
        for (int i = from; i < to; i++) {
            CitedDates.Read read = dates.at(tokens, i, to, issue);
            if (read != null && isEnd(tokens, read.end(), to)) {
                List<Outlet> named = outletsBefore(tokens, from, i, before);
                return named == null
                        ? null
                        : new Segment(from, read.end(), named, read.dates(), null);
            }
        }
        return undated(tokens, parenthesis, from, to);
    }

    /// The outlets before the date at `date`: none where only a comma is left of them or where they
    /// were named in the part before; null if what stands there is no outlet.
    private @Nullable List<Outlet> outletsBefore(
            Tokens tokens, int from, int date, List<Segment> before) {
        if (date == from) {
            return before.isEmpty() || before.getLast().reference() != null ? null : List.of();
        }
        boolean comma = tokens.is(date - 1, ',');
        if (comma && date - 1 == from) {
            return List.of();
        }
        List<Outlet> named = outlets.in(tokens, from, comma ? date - 1 : date);
        return named == null || comma || OutletParser.allKnown(named) ? named : null;
    }

    /// Outlets without a date count if the lexicon knows them all and the sentence ends there.
    private @Nullable Segment undated(Tokens tokens, Parenthesis parenthesis, int from, int to) {
        int behind = parenthesis.close() + 1;
        boolean closes =
                tokens.is(behind, '.')
                        || tokens.is(parenthesis.open() - 1, '.')
                        || behind >= tokens.count()
                        || tokens.beginsLine(behind);
        List<Outlet> named = closes ? outlets.in(tokens, from, to) : null;
        if (named == null || !OutletParser.allKnown(named)) {
            return null;
        }
        return isAbbreviation(tokens, parenthesis, named)
                ? null
                : new Segment(from, to, named, List.of(), null);
    }

    /// `Korean Central News Agency (KCNA)` names no source.
    private boolean isAbbreviation(Tokens tokens, Parenthesis parenthesis, List<Outlet> named) {
        boolean shortForm =
                named.size() == 1
                        && parenthesis.close() - parenthesis.open() == 2
                        && tokens.is(parenthesis.open() + 1, TokenKind.UPPER);
        return shortForm && tokens.isCapital(parenthesis.open() - 1);
    }

    private static boolean isEnd(Tokens tokens, int i, int to) {
        return i >= to || (i == to - 1 && (tokens.is(i, '.') || tokens.is(i, ',')));
    }
}
