package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void whatStandsAloneInAGroupNeedsNoBrackets() {
        Query person = query("person:=\"Igor Sergeev\"");
        assertEquals(
                "all of: missile; person exactly Igor Sergeev",
                PlainWords.say(
                        new Query.And(
                                List.of(
                                        new Query.Word("missile"),
                                        new Query.And(List.of(person))))));
    }

    @Test
    void theWordsUnderTheSearchBoxSayHowAQueryWasRead() {
        assertEquals(
                "all of: Sergeev, T-80; not: Austria",
                PlainWords.say(query("Sergeev T 80 -Austria")));
        assertEquals("every article", PlainWords.say(query("")));
        assertEquals("not: Austria", PlainWords.say(query("-Austria")));
        assertEquals(
                "all of: (any of: Igla, words like S-?00), Sergeyev or two letters off,"
                        + " \u201Carms debt\u201D with at most 3 words between",
                PlainWords.say(query("(Igla OR S-?00) Sergeyev~ \"arms debt\"~3")));
        assertEquals(
                "person Igor Sergeev; weapon T-80 with its variants; dated 1999 to March 2001",
                PlainWords.say(query("person:\"Igor Sergeev\" weapon:T-80 date:1999..2001-03")));
        assertEquals(
                "all of: debt, exactly \u201Csales\u201D; weapon T-80 alone; not: person with a"
                        + " name like S*",
                PlainWords.say(query("debt weapon:=T-80 =sales -person:S*")));
        assertEquals(
                "any of: any weapon, only digests, volume 7, issue 40 to 46, telling of 7 March"
                        + " 2001 or later, dated any time until 1999",
                PlainWords.say(
                        query(
                                "weapon:* OR kind:digest OR volume:7 OR issue:40..46 OR"
                                        + " when:2001-03-07.. OR date:..1999")));
        assertEquals(
                "weapon of the class tank; weapon of the family T-80",
                PlainWords.say(query("class:tank family:T-80")));
        assertEquals(
                "any of: Igla, (all of: Metis; not: Seoul)",
                PlainWords.say(query("Igla OR Metis -Seoul")));
    }

    private static Query query(String text) {
        return assertInstanceOf(Parsed.Ok.class, new QueryParser().parse(text), text).query();
    }
}
