package org.armscope.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2001-03-07, 2001-03-07, DAY, PRINTED, 7 Mar 2001",
        "2001-03-07, 2001-03-07, DAY, DERIVED, 7 Mar 2001 (derived)",
        "2001-08-09, 2001-08-10, DAYS, DERIVED, 9–10 Aug 2001 (derived)",
        "1999-08-31, 1999-09-01, DAYS, DECIDED, 31 Aug – 1 Sep 1999 (decided)",
        "1999-12-31, 2000-01-01, DAYS, PRINTED, 31 Dec 1999 – 1 Jan 2000",
        "2000-09-01, 2000-09-30, MONTH, PRINTED, Sep 2000",
        "2002-11-01, 2002-12-31, MONTHS, PRINTED, Nov – Dec 2002",
        "2002-12-01, 2003-01-31, MONTHS, PRINTED, Dec 2002 – Jan 2003",
        "1996-01-01, 1996-12-31, YEAR, DERIVED, 1996 (derived)",
        "1991-01-01, 2003-12-31, YEAR, DECIDED, 1991–2003 (decided)"
    })
    void aDateIsSaidAsFarAsItIsKnownAndWithWhatItRestsOn(
            LocalDate from,
            LocalDate to,
            Precision precision,
            IssueDate.Basis basis,
            String expected) {
        IssueDate date = new IssueDate(from, to, from, precision, basis, "because");
        assertEquals(expected, InWords.date(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-07, DAY, PRINTED, 2001-08-10, DAYS, DERIVED, Mar 2001 – Aug 2001 (derived)",
        "2001-03-07, DAY, DERIVED, 2001-03-31, DAY, DERIVED, Mar 2001 (derived)",
        "1996-07-01, YEAR, DECIDED, 1999-09-02, DAY, PRINTED, 1996 (decided) – Sep 1999"
    })
    void theMonthsOfTwoIssuesSayWhatEachRestsOn(
            LocalDate first,
            Precision precision,
            IssueDate.Basis basis,
            LocalDate last,
            Precision lastPrecision,
            IssueDate.Basis lastBasis,
            String expected) {
        assertEquals(
                expected,
                InWords.months(
                        new IssueDay(first, precision, basis),
                        new IssueDay(last, lastPrecision, lastBasis)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ARTICLE, Monitor, 7, 46, Monitor 7(46)",
                "DIGEST, Monitor, 7, 46, digest of Monitor 7(46)",
                "ARTICLE, Monitor, 1, -, Monitor 1",
                "ARTICLE, Disarmament Diplomacy, -, 49, 'Disarmament Diplomacy, no. 49'",
                "ARTICLE, Izvestia, -, -, Izvestia",
                "ARTICLE, -, 13, 2, 'vol. 13, no. 2'",
                "ARTICLE, -, -, -, ''",
                "DIGEST, -, -, -, digest"
            })
    void aReferenceNamesWhatTheHeaderTellsAndSaysDigest(
            ArticleKind kind,
            @Nullable String publication,
            @Nullable Integer volume,
            @Nullable Integer issue,
            String expected) {
        Header header =
                new Header(
                        new Span(0, 0),
                        kind,
                        publication,
                        volume,
                        issue,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertEquals(expected, InWords.reference(header));
    }
}
