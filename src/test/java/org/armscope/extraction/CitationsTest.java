package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It went (Segodnya, February 10, March 1).   | Segodnya, February 10, March 1 [Segodnya] [2001-02-10, 2001-03-01]
                    It went (ITAR-TASS, 30 September).          | ITAR-TASS, 30 September [Itar-Tass] [2000-09-30]
                    It went (AP, AFP, December 28-29).          | AP, AFP, December 28-29 [Associated Press, Agence France-Presse] [2000-12-28/2000-12-29]
                    It went (, March 2).                        | , March 2 [] [2001-03-02]
                    It went (Novy Kurier, March 2).             | Novy Kurier, March 2 [?] [2001-03-02]
                    It went (wire reports, May 12, 16, 2000).   | wire reports, May 12, 16, 2000 [News agencies] [2000-05-12, 2000-05-16]
                    It went. (Kyodo and Xinhua, March 5)        | Kyodo and Xinhua, March 5 [Kyodo, Xinhua] [2001-03-05]
                    It went (Washington Post, September).       | Washington Post, September [The Washington Post] [2000-09]
                    """)
    void outletsAndDatesAreReadFromAParenthesis(String text, String expected) {
        Extracted read = Extracted.of(text, "2001-03-07");
        SourceCitation cited = read.all(SourceCitation.class).getFirst();
        assertEquals(expected, read.printed(cited) + " " + ids(cited) + " " + days(cited.dates()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The boats (3,000 tons) are old.
                    It met the Federal Security Service (FSB) there.
                    The agency (KCNA) said so.
                    It came later (in Moscow, on March 3) than planned.
                    The minister (who was there since March 3) left.
                    The talks (March 3-5) failed.
                    """)
    void otherParenthesesCiteNothing(String text) {
        assertEquals(0, Extracted.of(text, "2001-03-07").all(SourceCitation.class).size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It is so (see the Monitor, November 7, 22, 2000). | see the Monitor, November 7, 22, 2000 Monitor [2000-11-07, 2000-11-22]
                    It is so (see Monitor, March 1-2).                | see Monitor, March 1-2 Monitor [2001-03-01/2001-03-02]
                    It is so. (See Monitor, January 29)               | See Monitor, January 29 Monitor [2001-01-29]
                    As in yesterday\u2019s Monitor, it is so.         | yesterday\u2019s Monitor Monitor [2001-03-06]
                    It is so (AP, March 4; see the Monitor, March 5). | see the Monitor, March 5 Monitor [2001-03-05]
                    It is so (see the Monitor, March 24, April 21, 1999; February 7, 2000). | see the Monitor, March 24, April 21, 1999; February 7, 2000 Monitor [1999-03-24, 1999-04-21, 2000-02-07]
                    """)
    void crossReferencesNameTheIssuesMeant(String text, String expected) {
        Extracted read = Extracted.of(text, "2001-03-07");
        CrossReference reference = read.all(CrossReference.class).getFirst();
        assertEquals(
                expected,
                read.printed(reference)
                        + " "
                        + reference.publication()
                        + " "
                        + days(reference.dates()));
    }

    @Test
    void anotherPaperThatEndsInMonitorIsAnOutlet() {
        Extracted read =
                Extracted.of("It is so (Christian Science Monitor, March 1).", "2001-03-07");
        assertEquals(0, read.all(CrossReference.class).size());
        assertEquals(
                "[The Christian Science Monitor]", ids(read.all(SourceCitation.class).getFirst()));
    }

    @Test
    void theScopeIsSureForTheSentenceAndPossibleBackToTheCitationBefore() {
        Extracted read =
                Extracted.of(
                        "One came (AP, March 1). Two left (see the Monitor, March 2). Three stayed"
                                + " (AFP, March 3).",
                        "2001-03-07");
        SourceCitation second = read.all(SourceCitation.class).get(1);
        assertEquals("Three stayed", second.sure().in(read.text()));
        assertEquals(
                "Two left (see the Monitor, March 2). Three stayed",
                second.possible().in(read.text()));
    }

    @Test
    void aCitationBehindTheStopClosesTheSentenceBeforeIt() {
        Extracted read =
                Extracted.of("One came. Two left. (Reuters, March 3)\n\nThree.", "2001-03-07");
        SourceCitation cited = read.all(SourceCitation.class).getFirst();
        assertEquals("Two left.", cited.sure().in(read.text()));
        assertEquals("One came. Two left.", cited.possible().in(read.text()));
    }

    @Test
    void aCueCarriesTheScopeIntoTheParagraphBefore() {
        Extracted read =
                Extracted.of(
                        "One came. Two left.\n\n"
                                + "The newspaper reports that three stayed (Trud, March 3).",
                        "2001-03-07");
        SourceCitation cited = read.all(SourceCitation.class).getFirst();
        assertEquals(
                "One came. Two left.\n\nThe newspaper reports that three stayed",
                cited.possible().in(read.text()));
    }

    private static String ids(SourceCitation cited) {
        return cited.outlets().stream().map(CitationsTest::id).toList().toString();
    }

    private static String id(Outlet outlet) {
        return outlet.id() == null ? "?" : outlet.id();
    }

    private static List<String> days(List<CitedDate> dates) {
        return dates.stream().map(CitedDate::value).toList();
    }
}
