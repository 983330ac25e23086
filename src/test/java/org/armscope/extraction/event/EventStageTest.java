package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.Party;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/// The stage that what is said of a deal has by its story, and who goes on speaking.
class EventStageTest {

    private static final LocalDate DAY = LocalDate.of(1999, 8, 31);

    private static final String HEADER = "Publication: Monitor Volume: 5 Issue: 160\n\n";

    private static final String OFFER = "Russia offered South Korea twenty tanks on August 20. ";

    private static final String REPORT =
            "Yonhap reported on August 20 that Russia had sold missiles to North Korea. ";

    @Test
    void aWarningHasTheStageOfTheDealBefore() throws IOException {
        assertEquals(
                "statement proposed", last(OFFER + "The Pentagon warned Seoul against the tanks."));
    }

    @Test
    void aWarningAtTheBeginningIsOfWhatIsProposed() throws IOException {
        assertEquals(
                "statement proposed",
                first("The Pentagon warned Seoul on August 20 against buying Russian tanks."));
    }

    @Test
    void aWorryAboutArmsAtLargeHasNone() throws IOException {
        assertEquals(
                "statement -",
                last(OFFER + "Tokyo voiced concern on August 21 over arms supplies by Russia."));
    }

    @Test
    void whatLiesLongBehindSetsNoStage() throws IOException {
        assertEquals(
                "statement proposed",
                last(
                        OFFER
                                + "Russia delivered missiles to South Korea in 1996. A general in"
                                + " Seoul said on August 21 that the army was glad."));
    }

    @Test
    void reportsThatSomeoneCallsMadeUpAreDenied() throws IOException {
        assertEquals(
                "statement denied",
                last(
                        REPORT
                                + "\"Stories that Russia sends missiles to North Korea are the"
                                + " invention of journalists,\" a general said."));
        assertEquals(
                "statement denied",
                last(
                        REPORT
                                + "\"Reports of missiles for North Korea are nothing but lies,\" a"
                                + " general said on August 21."));
    }

    @Test
    void whatIsSaidAgainstHearsayDeniesIt() throws IOException {
        assertEquals(
                "statement denied",
                last(
                        REPORT
                                + "A Russian general said on August 21 that the missiles were not"
                                + " in Korea."));
    }

    @Test
    void aRemarkOnTheReportStaysRumoured() throws IOException {
        assertEquals(
                "statement rumoured",
                last(REPORT + "A Russian general spoke on August 21 about the report."));
    }

    @Test
    void whatItSaidBehindANewspapersReportIsHearsayToo() throws IOException {
        assertEquals(
                List.of("report rumoured by said"),
                of("It said that the missiles had been shipped to the North by rail in July."));
    }

    @Test
    void armsDeliveredLongAgoDoNotSetTheStage() throws IOException {
        assertEquals(
                "statement agreed",
                last(
                        "Russia and North Korea signed an arms agreement on August 20. A general"
                            + " said on August 21 that the agreement was on weapons delivered in"
                            + " Soviet times."));
    }

    @Test
    void whatADocumentSaysOfArmsIsAgreed() throws IOException {
        assertEquals(
                List.of("agreement agreed by One concerns"),
                of(
                        "One concerns cooperation between the defense industries of the two"
                                + " countries."));
    }

    @Test
    void aBuyerThatCannotPayIsNoSeller() throws IOException {
        EventMention told =
                events(
                                "Russia sells weapons to North Korea. New weapons had not been sold"
                                        + " lately, a general said on August 21, because Pyongyang"
                                        + " could not pay for them.")
                        .getLast();
        Party recipient = told.recipient();
        assertEquals(
                "North Korea true",
                (recipient == null ? "-" : recipient.country()) + " " + told.koreaArms());
    }

    /// What a sentence behind a report tells, with the words that tell it; of its deeds none.
    private static List<String> of(String sentence) throws IOException {
        String text = HEADER + REPORT + sentence;
        return in(text).stream()
                .filter(event -> event.span().start() >= text.indexOf(sentence))
                .filter(event -> event.kind() != EventKind.DELIVERY)
                .map(event -> told(event) + " by " + event.trigger().in(text))
                .toList();
    }

    private static String first(String body) throws IOException {
        return told(events(body).getFirst());
    }

    private static String last(String body) throws IOException {
        return told(events(body).getLast());
    }

    private static String told(EventMention event) {
        String status = event.status() == null ? "-" : event.status().status().word();
        return event.kind().word() + " " + status;
    }

    private static List<EventMention> events(String body) throws IOException {
        return in(HEADER + body);
    }

    private static List<EventMention> in(String text) throws IOException {
        IssueDate issue =
                new IssueDate(DAY, DAY, DAY, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        return new Extractor(Lexicon.bundled())
                .extract(ArticleParser.parse(text), issue)
                .of(EventMention.class);
    }
}
