package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Party;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a sentence tells by the story it stands in: whether it counts as arms dealings, for which
/// Korea, and what is hearsay. By the rules alone, without weights.
class EventStoryTest {

    private static final LocalDate DAY = LocalDate.of(1999, 8, 31);

    private static final String SALE = "Russia delivered twenty tanks to South Korea. ";

    private static final String RAIN = "The summer has been wet. The harvest is late. ";

    @Test
    void whatSomeoneSaysOnADayCountsFarFromTheArms() throws IOException {
        assertEquals(true, last(SALE + RAIN + "Seoul complained on August 20.").koreaArms());
        assertEquals(false, last(SALE + RAIN + "Seoul complained.").koreaArms());
    }

    @Test
    void aDeliveryWithNeitherArmsNorDayNorSumOnlyColoursTheStory() throws IOException {
        assertEquals(false, last(SALE + "The deliveries were shipped by rail.").koreaArms());
        assertEquals(true, last(SALE + "The deliveries were shipped by rail in May.").koreaArms());
    }

    @Test
    void whatANamedAgencySaysIsHearsay() throws IOException {
        assertEquals(
                List.of("REPORT RUMOURED"),
                events("South Korea may want ten Russian tanks, Yonhap said.").stream()
                        .map(event -> event.kind() + " " + status(event))
                        .toList());
    }

    @Test
    void reportsThatSomeoneCallsMadeUpAreDenied() throws IOException {
        String rumour = "Yonhap reported on August 20 that Russia had sold missiles to Seoul. ";
        EventMention said =
                last(
                        rumour
                                + "\"Stories that Russia sends missiles to South Korea are the"
                                + " invention of journalists,\" a general said.");
        assertEquals("STATEMENT DENIED", said.kind() + " " + status(said));
    }

    @Test
    void whatSomeoneTellsAnAgencyIsAStatement() throws IOException {
        EventMention told =
                last("A general told Interfax that South Korea had bought ten Russian tanks.");
        assertEquals(EventKind.STATEMENT, told.kind());
    }

    @Test
    void aDealingNeedsNoVerbOfAListWhereBothPartiesAndTheArmsAreNamed() throws IOException {
        EventMention dealing =
                last("So far Russia has swapped South Korea thirty helicopters for fish.");
        assertEquals(EventKind.DELIVERY, dealing.kind());
        assertEquals(true, dealing.koreaArms());
    }

    @Test
    void inAKoreanNewspaperItsOwnCountryBuys() throws IOException {
        String weighed = "The government is weighing the purchase of Russian tanks.";
        assertEquals(true, in("JoongAng Ilbo", weighed).getLast().koreaArms());
        assertEquals(false, in("Reuters", weighed).getLast().koreaArms());
    }

    @Test
    void whoOnlyLooksOnDoesNotBuy() throws IOException {
        String believed = "The Pentagon believes the tanks, bought for scrap, may be repaired. ";
        assertEquals(true, last(SALE + believed + "They were delivered in May.").koreaArms());
    }

    @Test
    void whatIsSaidNextHasTheStageOfTheDeal() throws IOException {
        String off = "South Korea canceled its purchase of Russian tanks. ";
        EventMention said = last(off + "It was a political decision, a Russian official said.");
        assertEquals(EventStatus.CANCELLED, status(said));
    }

    @Test
    void aDeedAccordingToANewspaperIsHearsayToo() throws IOException {
        assertEquals(
                List.of("REPORT RUMOURED", "ORDER PROPOSED"),
                events(
                                "North Korea wants to place an order for Russian tanks, according"
                                        + " to the newspaper.")
                        .stream()
                        .map(event -> event.kind() + " " + status(event))
                        .toList());
    }

    @Test
    void theBuyerStaysOpenWhereBothKoreasGet() throws IOException {
        assertEquals(
                null,
                last("Russia delivered tanks to South Korea and missiles to North Korea.")
                        .recipient());
    }

    @Test
    void aCityInWhichSomeoneOnlySpeaksDoesNotTakeTheStorysBuyer() throws IOException {
        EventMention told =
                last(
                        "Russia delivered twenty tanks to North Korea. A Russian general pleaded"
                                + " in Seoul on August 20 for sales of submarines.");
        Party recipient = told.recipient();
        assertEquals(null, recipient == null ? null : recipient.country());
    }

    private static @Nullable EventStatus status(EventMention event) {
        return event.status() == null ? null : event.status().status();
    }

    private static EventMention last(String body) throws IOException {
        return events(body).getLast();
    }

    private static List<EventMention> events(String body) throws IOException {
        return in("Monitor Volume: 5 Issue: 160", body);
    }

    private static List<EventMention> in(String publication, String body) throws IOException {
        IssueDate issue =
                new IssueDate(DAY, DAY, DAY, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        String text = "Publication: " + publication + "\n\n" + body;
        return new Extractor(Lexicon.bundled().weighedBy(Weights.NONE))
                .extract(ArticleParser.parse(text), issue)
                .events();
    }
}
