package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.weigh.Weights;
import org.junit.jupiter.api.Test;

/// What the rules say stands unless weights speak clearly against it.
class SecondLookTest {

    private static final LocalDate DAY = LocalDate.of(1999, 8, 31);
    private static final String SALE = "Russia delivered twenty tanks to South Korea.";
    private static final String UNKNOWN = "Grom tanks for Seoul are tovar, and Moscow nods.";

    @Test
    void withoutWeightsTheRulesAnswerStands() throws IOException {
        assertEquals(List.of("delivery delivered by delivered, delivered"), told(SALE, ""));
        assertEquals(List.of(), told(UNKNOWN, ""));
    }

    @Test
    void whatWeighsEnoughIsADealingInItsHeaviestWords() throws IOException {
        assertEquals(
                List.of("agreement agreed by nods, tovar"),
                told(
                        UNKNOWN,
                        "word\tnods\t\tdealing 9 agreement 2\nword\ttovar\t\tagreed 2 offer 1\n"));
    }

    @Test
    void whatTheAuthorOnlyMakesOfThingsIsNoDealingWhateverItWeighs() throws IOException {
        assertEquals(
                List.of(),
                told(
                        "Grom tanks for Seoul are tovar, it seems, and Moscow nods.",
                        "word\tnods\t\tdealing 9 agreement 2\nword\ttovar\t\tagreed 2\n"));
    }

    @Test
    void whatWeighsAgainstADealingMustWeighMore() throws IOException {
        assertEquals(1, told(SALE, "stem\ttank\t\tdealing -1.4\n").size());
        assertEquals(List.of(), told(SALE, "stem\ttank\t\tdealing -1.6\n"));
    }

    @Test
    void theLessASentenceIsOfTheStoryTheMoreMustSpeakForADealing() throws IOException {
        String story = SALE + " Pyongyang nods.";
        assertEquals(1, told(story, "word\tnods\t\tdealing -0.1 agreement 2\n").size());
        assertEquals(2, told(story, "word\tnods\t\tdealing 0.1 agreement 2\n").size());
        assertEquals(0, told("Seoul nods.", "word\tnods\t\tdealing 0.9 agreement 2\n").size());
        assertEquals(1, told("Seoul nods.", "word\tnods\t\tdealing 1.1 agreement 2\n").size());
        assertEquals(0, told("Moscow nods.", "word\tnods\t\tdealing 2.9 agreement 2\n").size());
        assertEquals(1, told("Moscow nods.", "word\tnods\t\tdealing 3.1 agreement 2\n").size());
    }

    @Test
    void anotherKindOrStatusMustOutweighTheRules() throws IOException {
        assertEquals(
                List.of("delivery delivered by delivered, delivered"),
                told(SALE, "stem\ttank\t\torder 1.4 cancelled 0.9\n"));
        assertEquals(
                List.of("order cancelled by tanks, tanks"),
                told(SALE, "stem\ttank\t\torder 1.6 cancelled 1.1\n"));
        assertEquals(List.of("delivery - by delivered, -"), told(SALE, "stem\ttank\t\tnone 1.1\n"));
    }

    @Test
    void aStatusThatTheRulesDoNotSeeIsSoonerBelieved() throws IOException {
        String decree = "Yeltsin signed a decree on arms exports to South Korea.";
        assertEquals(
                List.of("decree - by signed a decree on, -"),
                told(decree, "word\tsigned\t\tagreed 0.4\n"));
        assertEquals(
                List.of("decree agreed by signed a decree on, signed"),
                told(decree, "word\tsigned\t\tagreed 0.6\n"));
    }

    @Test
    void aDealingHasNoForeignSupplierOrRecipientWhateverWasToldBefore() throws IOException {
        String text = "Germany sold India ten submarines. Moscow nods at tovar tanks.";
        EventMention last = events(text, "word\tnods\t\tdealing 9 agreement 2\n").getLast();
        assertEquals(true, last.koreaArms());
        assertEquals(null, last.recipient());
        assertEquals(true, last.supplier() == null || last.supplier().country().equals("Russia"));
    }

    /// The dealings that a text tells of: kind, status, the words that tell the one and the other.
    private static List<String> told(String text, String weights) throws IOException {
        return events(text, weights).stream()
                .filter(EventMention::koreaArms)
                .map(event -> words(event, text))
                .toList();
    }

    private static List<EventMention> events(String text, String weights) throws IOException {
        Weights given = Weights.of(LexiconFile.read("weights", new StringReader(weights)));
        IssueDate issue =
                new IssueDate(DAY, DAY, DAY, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        return new Extractor(Lexicon.bundled().weighedBy(given))
                .extract(ArticleParser.parse(text), issue)
                .events();
    }

    private static String words(EventMention event, String text) {
        StatusMark mark = event.status();
        return event.kind().word()
                + " "
                + (mark == null ? "-" : mark.status().word())
                + " by "
                + event.trigger().in(text)
                + ", "
                + (mark == null ? "-" : mark.cue().in(text));
    }
}
