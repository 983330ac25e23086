package org.armscope.extraction.citation;

import java.util.Arrays;
import java.util.List;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.SourceCitation;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.extraction.time.MonthDayParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.text.Span;
import org.armscope.text.Tokens;

/// Finds the newspapers cited in parentheses, part by part, and the cross references among them.
public final class CitationPass implements Pass {

    private final Lexicon lexicon;
    private final SegmentParser segments;

    public CitationPass(Lexicon lexicon) {
        this.lexicon = lexicon;
        CitedDates dates = new CitedDates(new MonthDayParser(lexicon.time()));
        segments =
                new SegmentParser(
                        new OutletParser(lexicon.outlets(), lexicon.citations()),
                        new CrossReferenceParser(
                                lexicon.citations(), lexicon.time(), dates, IssueCalendar.read()),
                        dates);
    }

    @Override
    public void run(Reading reading, Findings findings) {
        Tokens tokens = reading.tokens();
        Scopes scopes =
                new Scopes(tokens, lexicon.citations(), reading.sentences(), reading.paragraphs());
        int[] ends = new int[8];
        int n = 0;
        for (Parenthesis parenthesis : Parenthesis.in(tokens, reading.from(), reading.to())) {
            List<Segment> parts = segments.in(reading, parenthesis);
            if (parts.isEmpty() || !isFree(findings, parts)) {
                continue;
            }
            Span brackets = brackets(tokens, parenthesis);
            Scopes.Scope scope = scopes.before(brackets.start(), ends, n);
            boolean cites = false;
            for (Segment part : parts) {
                add(findings, tokens, part, brackets, scope);
                cites |= part.reference() == null;
            }
            if (cites) {
                ends = n == ends.length ? Arrays.copyOf(ends, 2 * n) : ends;
                ends[n++] = brackets.end();
            }
        }
    }

    private static boolean isFree(Findings findings, List<Segment> parts) {
        return parts.stream().allMatch(part -> findings.isFree(part.from(), part.end()));
    }

    private static Span brackets(Tokens tokens, Parenthesis parenthesis) {
        boolean closed = tokens.is(parenthesis.close(), ')');
        return tokens.span(parenthesis.open(), parenthesis.close() + (closed ? 1 : 0));
    }

    private static void add(
            Findings findings, Tokens tokens, Segment part, Span brackets, Scopes.Scope scope) {
        if (part.reference() != null) {
            findings.add(part.reference(), part.from(), part.end());
            return;
        }
        SourceCitation citation =
                new SourceCitation(
                        tokens.span(part.from(), part.end()),
                        brackets,
                        part.outlets(),
                        part.dates(),
                        scope.sure(),
                        scope.possible(),
                        new Provenance("citations", rule(part.outlets())));
        findings.add(citation, part.from(), part.end());
    }

    private static String rule(List<Outlet> outlets) {
        if (outlets.isEmpty()) {
            return "outlet-lost";
        }
        return OutletParser.allKnown(outlets) ? "outlet-known" : "outlet-by-shape";
    }
}
