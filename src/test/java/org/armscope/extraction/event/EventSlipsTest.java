package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Role;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;
import org.junit.jupiter.api.Test;

/// Words that look like what they are not, by the rules alone.
class EventSlipsTest {

    private static final LocalDate DAY = LocalDate.of(1999, 8, 31);

    @Test
    void theMonthOfMayIsNoHedge() throws IOException {
        EventMention event = only("On May 18 Russia delivered three submarines to South Korea.");
        assertEquals(HedgeMark.ASSERTED, event.hedge());
        assertEquals(DayRange.of(LocalDate.of(1999, 5, 18)), days(event));
    }

    @Test
    void theYearThatNamesATreatyIsNotTheEventsDate() throws IOException {
        EventMention event =
                only("Citing the 1961 treaty, Russia delivered twenty tanks to North Korea.");
        assertEquals(new DayRange(LocalDate.of(1999, 8, 1), DAY), days(event));
    }

    @Test
    void whatIsSaidInThePresentTenseHasNoDateOfLongBefore() throws IOException {
        List<EventMention> events =
                events(
                        "Russia delivered twenty tanks to North Korea in 1990. "
                                + "Moscow says that the deliveries of arms will go on.");
        assertEquals(new DayRange(LocalDate.of(1999, 8, 1), DAY), days(events.getLast()));
    }

    @Test
    void anAccordOnDebtIsNotAboutTheArmsSpokenOfBefore() throws IOException {
        List<EventMention> events =
                events(
                        "Seoul agreed to take part of the debt in Russian arms. "
                                + "Officials welcomed the accord on debt.");
        assertEquals(List.of(true, false), events.stream().map(EventMention::koreaArms).toList());
    }

    @Test
    void aMarshalsRankIsHisRole() throws IOException {
        Role role =
                read("Marshal Igor Sergeev sold tanks to South Korea.")
                        .of(EntityMention.class)
                        .getFirst()
                        .role();
        assertNotNull(role);
        assertEquals("Marshal", role.text());
    }

    private static EventMention only(String sentence) throws IOException {
        List<EventMention> events = events(sentence);
        assertEquals(1, events.size());
        return events.getFirst();
    }

    private static DayRange days(EventMention event) {
        EventDate date = event.date();
        assertNotNull(date);
        return date.days();
    }

    private static List<EventMention> events(String body) throws IOException {
        return read(body).events();
    }

    private static Annotations read(String body) throws IOException {
        String text = "Publication: Monitor Volume: 5 Issue: 160\n\n" + body + "\n";
        IssueDate issue =
                new IssueDate(DAY, DAY, DAY, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        return new Extractor(Lexicon.bundled().weighedBy(Weights.NONE))
                .extract(ArticleParser.parse(text), issue);
    }
}
