package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;
import org.junit.jupiter.api.Test;

/// Where a word stands decides what it tells: made-up sentences, each with what the rules read from
/// it, without weights.
class EventWordingTest {

    private static final LocalDate DAY = LocalDate.of(1999, 8, 31);

    @Test
    void whatAReportSaysIsHearsayWhateverItsVerb() throws IOException {
        assertEquals(
                List.of("report rumoured"),
                told(
                        "A Tokyo daily in early July disclosed that Seoul wanted Russian"
                                + " helicopters."));
    }

    @Test
    void thePressOfNorthKoreaSpeaksForTheState() throws IOException {
        assertEquals(
                List.of("statement -"),
                told("The North Korean press said that Russian tanks would not save South Korea."));
    }

    @Test
    void anOfficialsClaimIsAStatement() throws IOException {
        assertEquals(
                List.of("statement -"),
                told("A Russian general claimed that his tanks would suit South Korea best."));
    }

    @Test
    void whatSomeoneIsSaidToHaveVoicedIsAStatement() throws IOException {
        assertEquals(
                List.of("statement -"),
                told(
                        "Korean admirals are said to have voiced doubts about the Russian"
                                + " submarines."));
    }

    @Test
    void anAgreementThatWillBringSomethingIsAnAgreement() throws IOException {
        assertEquals(
                List.of("agreement agreed"),
                told(
                        "Russia and South Korea finalized an accord which will bring tanks to"
                                + " Pusan."));
    }

    @Test
    void whatIsMeantAsPaymentIsNotDelivered() throws IOException {
        assertEquals(
                List.of("offer proposed"),
                told(
                        "The Russian tanks were meant as part payment of Moscow's debt to South"
                                + " Korea."));
    }

    @Test
    void nounsBehindOverAndAboutTellOfNoDeed() throws IOException {
        assertEquals(
                List.of(), told("Nerves are frayed in Seoul over Russian shipments to the North."));
    }

    @Test
    void gerundsBehindPrepositionsTellOfNoDeed() throws IOException {
        assertEquals(
                List.of(), told("The gain in selling Russian tanks to South Korea is modest."));
    }

    @Test
    void aWishThatSomeoneStatesIsAProposal() throws IOException {
        assertEquals(
                List.of("statement proposed"),
                told("The minister made clear South Korea's desire to buy more Russian tanks."));
    }

    @Test
    void whatMayYetBeCancelledIsNotCancelled() throws IOException {
        assertEquals(
                List.of("statement -"),
                told("Kim said that the purchase of Russian tanks by Seoul could be canceled."));
    }

    @Test
    void whatOneSideWeighsIsProposedWhereItIsStated() throws IOException {
        assertEquals(
                "statement proposed",
                told("Seoul is considering Russian S-300 missiles, South Korean sources said.")
                        .getLast());
    }

    @Test
    void aDeliveryThatWasScheduledIsAgreed() throws IOException {
        assertEquals(
                List.of("delivery agreed"),
                told("Delivery of the Russian tanks to South Korea was originally due to begin."));
    }

    @Test
    void whoHasNotSaidAnythingMakesNoStatement() throws IOException {
        assertEquals(
                List.of(),
                told("Moscow has not disclosed the price of the tanks for South Korea."));
    }

    @Test
    void whatKoreaBuysFromOthersIsNotRussias() throws IOException {
        List<EventMention> events =
                events(
                        "Russia handed over ten tanks to South Korea on August 2. The country has"
                                + " always bought its weapons in the United States.");
        assertEquals(List.of(true, false), events.stream().map(EventMention::koreaArms).toList());
    }

    @Test
    void theDayOfAContractIsNotTheDayOfWhatIsDeliveredUnderIt() throws IOException {
        EventDate date =
                events("Russia is to deliver tanks to Seoul under the January 4, 1997 contract.")
                        .getFirst()
                        .date();
        assertEquals(LocalDate.of(1999, 8, 31), date == null ? null : date.days().to());
    }

    @Test
    void aStatementIsNotDatedByWhatItSaysIsToCome() throws IOException {
        List<EventMention> events =
                events("A general said that tanks would be delivered to Seoul by late 1999.");
        EventDate date = events.getLast().date();
        assertEquals(LocalDate.of(1999, 8, 31), date == null ? null : date.days().to());
    }

    @Test
    void aLineEndInsideANameLeavesTheRecipient() throws IOException {
        String first =
                "The arms exporters in Moscow have agreed to sell three submarines to South\n";
        EventMention event = events(first + "Korea and to train their crews.").getFirst();
        assertEquals("South Korea", event.recipient() == null ? "" : event.recipient().country());
    }

    private static List<String> told(String text) throws IOException {
        return events(text).stream()
                .map(
                        event ->
                                event.kind().word()
                                        + " "
                                        + (event.status() == null
                                                ? "-"
                                                : event.status().status().word()))
                .toList();
    }

    private static List<EventMention> events(String text) throws IOException {
        IssueDate issue =
                new IssueDate(DAY, DAY, DAY, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        return new Extractor(Lexicon.bundled().weighedBy(Weights.NONE))
                .extract(ArticleParser.parse(text), issue)
                .events();
    }
}
