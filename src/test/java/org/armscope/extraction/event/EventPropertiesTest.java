package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventDate.Basis;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Speaker;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Whatever a text says, each field that is not derived has words inside the sentence that state
/// it.
class EventPropertiesTest {

    private static final Lexicon LEXICON = lexicon();
    private static final Extractor EXTRACTOR = new Extractor(LEXICON);

    private static final List<String> PIECES =
            List.of(
                    "Russia ",
                    "Moscow ",
                    "South Korea ",
                    "Pyongyang ",
                    "North Korean ",
                    "the South ",
                    "Soviet ",
                    "Austria ",
                    "Ilya Klebanov ",
                    "a senior official ",
                    "said that ",
                    "denied ",
                    "reportedly ",
                    "may ",
                    "delivered ",
                    "will sell ",
                    "to ",
                    "from ",
                    "between ",
                    "and ",
                    "talks ",
                    "visited ",
                    "signed an agreement ",
                    "thirty ",
                    "35 ",
                    "thirty-five ",
                    "T-80U tanks ",
                    "diesel-powered submarines ",
                    "MiG-29 ",
                    "missile defense ",
                    "the deal ",
                    "$300 million ",
                    "on March 3 ",
                    "last year ",
                    "since 1996 ",
                    "(Itar-Tass, March 4)",
                    "; ",
                    ", but ",
                    ". ",
                    ".\n\n",
                    "\uD83D\uDE00");

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property(tries = 600)
    void everyFieldHasWordsThatStateIt(@ForAll("prose") String text) {
        for (EventMention event : events(text)) {
            assertTrue(event.span().contains(event.trigger()), text);
            date(event, text);
            party(event.supplier(), text);
            party(event.recipient(), text);
            event.weapons().forEach(weapon -> weapon(event, weapon, text));
            event.money().forEach(sum -> assertTrue(event.span().contains(sum.span()), text));
            event.participants().forEach(one -> inside(event, one.span(), text));
            if (event.status() != null) {
                inside(event, event.status().cue(), text);
            }
            if (event.hedge().cue() != null) {
                inside(event, event.hedge().cue(), text);
            }
            Speaker speaker = event.attribution().speaker();
            if (speaker != null) {
                inside(event, speaker.span(), text);
            }
        }
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameEvents(@ForAll("prose") String text) {
        assertEquals(events(text), events(text));
    }

    private static void date(EventMention event, String text) {
        EventDate date = event.date();
        assertNotNull(date, text);
        if (date.basis() == Basis.ISSUE) {
            assertNull(date.span(), text);
        } else {
            Span span = date.span();
            assertNotNull(span, text);
            assertTrue(date.isDerived() || event.span().contains(span), text);
        }
    }

    /// The words name the country, its capital or its people; where nothing else does, a body of it
    /// or a person.
    private static void party(@Nullable Party party, String text) {
        if (party != null) {
            String words = party.span().in(text);
            boolean stated =
                    switch (party.country()) {
                        case "Russia" -> words.matches("Russia|Moscow|Ilya Klebanov|Klebanov");
                        case "Soviet Union" -> words.matches("Soviet|Moscow");
                        case "South Korea" -> words.matches("South Korea|South");
                        case "North Korea" -> words.matches("North Korean|Pyongyang");
                        case "Austria" -> words.equals("Austria");
                        default -> false;
                    };
            assertTrue(stated, party + " by " + words + " in " + text);
        }
    }

    private static void weapon(EventMention event, EventWeapon weapon, String text) {
        inside(event, weapon.span(), text);
        if (weapon.quantity() != null) {
            String words = weapon.quantity().span().in(text);
            String stated = words.replace("thirty-five", "35").replace("thirty", "30");
            int low = weapon.quantity().min();
            int high = weapon.quantity().max();
            assertTrue(List.of("" + low, low + " to " + high).contains(stated), text);
            assertTrue(weapon.quantity().span().end() <= weapon.span().start(), text);
        }
    }

    private static void inside(EventMention event, Span span, String text) {
        assertTrue(event.span().contains(span) && !span.isEmpty(), span + " in " + text);
    }

    private static List<EventMention> events(String text) {
        LocalDate day = LocalDate.of(2001, 3, 7);
        IssueDate issue =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "as the test");
        return EXTRACTOR.extract(ArticleParser.parse(text), issue).events();
    }

    private static Lexicon lexicon() {
        try {
            return Lexicon.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
