package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.event.EventDate;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which of several dates is the event's: made-up sentences of an issue of August 31, 1999, each
/// with the days of its events and what they rest on.
class EventDatingTest {

    private static final LocalDate DAY = LocalDate.of(1999, 8, 31);

    @Test
    void aDateBehindWhichTellsOfSomethingElse() throws IOException {
        assertEquals(
                List.of("1999-08-01/1999-08-31 issue"),
                days(
                        "Moscow would like to sell South Korea tanks before the visit of Kim"
                                + " Dae-jung, which begins on September 20."));
    }

    @Test
    void aDateBehindWhichIsThatOfTheNounBeforeIt() throws IOException {
        assertEquals(
                List.of("1999-05-03/1999-05-03 in_sentence"),
                days("Russia resumed its tank deliveries to South Korea, on May 3."));
        assertEquals(
                List.of("1999-05-03/1999-05-03 in_sentence"),
                days("The delivery of Russian tanks to South Korea, which began on May 3."));
    }

    @Test
    void theDayOfWhoSpeaksIsNotThatOfHisJourney() throws IOException {
        assertEquals(
                List.of("1999-08-01/1999-08-31 issue"),
                days(
                        "The Russian general, who arrived in Pyongyang on May 3, said that no"
                                + " missiles would be sold to North Korea."));
    }

    @Test
    void theDayOfASigningIsNotThatOfWhatThePactSays() throws IOException {
        assertEquals(
                List.of("1999-05-01/1999-05-31 in_sentence", "1999-08-01/1999-08-31 issue"),
                days(
                        "The treaty signed in May is silent on it, and a Russian official said"
                                + " that no missiles would be sold to North Korea."));
    }

    @Test
    void aMonthThatNamesAVisitIsNotTheDayOfWhatIsSaid() throws IOException {
        assertEquals(
                List.of("1999-08-01/1999-08-31 issue"),
                days(
                        "Russia's reply is that the accord of the April visit covers spare parts"
                                + " for North Korean tanks."));
    }

    @Test
    void whatWasToldLateLastYearWasToldOnTheDayOfItsSource() throws IOException {
        assertEquals(
                List.of("1998-11-25/1998-11-25 cited_date"),
                days(
                        "Late last year a Russian official confirmed the plans to sell missiles to"
                                + " North Korea (Itar-Tass, November 25, 1998)."));
    }

    @Test
    void theDayBeforeIsNearerThanTheYearOfAPlan() throws IOException {
        assertEquals(
                List.of("1999-08-28/1999-08-28 in_sentence", "1999-08-27/1999-08-27 neighbour"),
                days(
                        "Russia delivered tanks to South Korea on August 28. The day before it"
                                + " signed an agreement on deliveries to South Korea in 2001."));
    }

    @Test
    void whatASourceTellsWithoutADayWasDoneTheWeekBeforeOrEarlierThatMonth() throws IOException {
        assertEquals(
                List.of("1999-08-01/1999-08-20 cited_date"),
                days("Russia delivered tanks to South Korea (Itar-Tass, August 20)."));
        assertEquals(
                List.of("1999-07-26/1999-08-02 cited_date"),
                days("Russia delivered tanks to South Korea (Itar-Tass, August 2)."));
    }

    @Test
    void whatWasToldLongAgoIsDatedByTheMonthOfItsSource() throws IOException {
        assertEquals(
                List.of("1998-11-01/1998-11-30 cited_date"),
                days(
                        "A Russian official confirmed the plans to sell missiles to North Korea"
                                + " (Itar-Tass, November 25, 1998)."));
    }

    private static List<String> days(String text) throws IOException {
        IssueDate issue =
                new IssueDate(DAY, DAY, DAY, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        return new Extractor(Lexicon.bundled().weighedBy(Weights.NONE))
                .extract(ArticleParser.parse("Header\n\n" + text), issue).events().stream()
                        .map(event -> days(event.date()))
                        .toList();
    }

    private static String days(@Nullable EventDate date) {
        return date == null
                ? "none"
                : date.days().from() + "/" + date.days().to() + " " + date.basis().word();
    }
}
