package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class TypingTest {

    /// The typed text with a bar where the caret stands.
    private static Typing at(String text) {
        int caret = text.indexOf('|');
        return Typing.at(text.replace("|", ""), caret);
    }

    @Test
    void aPieceReachesFromTheSpaceBeforeTheCaretToTheNextOne() {
        assertEquals(new Typing(null, "Ser", new Span(5, 12)), at("debt Ser|geev -x"));
        assertEquals(new Typing(null, "", new Span(5, 5)), at("debt |"));
        assertEquals(new Typing(null, "Igl", new Span(2, 5)), at("(-Igl|)"));
    }

    @Test
    void aFieldTakesItsValueAlsoInQuotationMarks() {
        assertEquals(new Typing(FieldName.PERSON, "Ser", new Span(0, 10)), at("person:Ser|"));
        assertEquals(
                new Typing(FieldName.PERSON, "Igor Ser", new Span(5, 21)),
                at("debt person:\"Igor Ser|"));
        assertEquals(new Typing(FieldName.WEAPON, "T-8", new Span(0, 11)), at("weapon:=T-8|"));
        assertEquals(new Typing(null, "title:Ser", new Span(0, 9)), at("title:Ser|"));
    }

    @Property(tries = 2000)
    void anyPlaceOfAnyTextHasAPieceAroundIt(
            @ForAll String text, @ForAll @IntRange(max = 100) int place) {
        int caret = Math.min(place, text.length());
        Typing typing = Typing.at(text, caret);
        assertTrue(typing.span().start() <= caret && caret <= typing.span().end());
        assertTrue(typing.span().end() <= text.length());
    }
}
