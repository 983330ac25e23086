package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    private static final Query.Field IGOR = Choosing.value(FieldName.PERSON, "Igor Sergeev");
    private static final Query.Field PAVEL = Choosing.value(FieldName.PERSON, "Pavel Grachev");

    @Test
    void aSecondChoiceOfAFieldIsAnAlternativeAndAChoiceAgainDropsIt() {
        Query one = Choosing.want(IGOR, parsed("tanks"));
        assertEquals("tanks person:=\"Igor Sergeev\"", QueryPrinter.print(one));
        Query two = Choosing.want(PAVEL, one);
        assertEquals(
                "tanks (person:=\"Igor Sergeev\" OR person:=\"Pavel Grachev\")",
                QueryPrinter.print(two));
        assertEquals(List.of(IGOR, PAVEL), Choosing.wanted(FieldName.PERSON, two));
        assertEquals(parsed("tanks"), Choosing.want(IGOR, Choosing.want(PAVEL, two)));
    }

    @Test
    void theOnlyChoiceOfAFieldTakesThePlaceOfTheOthersAndOfWhatIsLeftOut() {
        Query many = parsed("tanks (person:=Putin OR person:=\"Igor Sergeev\") -person:=Kim");
        Query only = Choosing.only(IGOR, many);
        assertEquals("tanks person:=\"Igor Sergeev\"", QueryPrinter.print(only));
        Query first = parsed("person:=\"Igor Sergeev\" tanks");
        assertEquals(first, Choosing.only(IGOR, first));
    }

    @Test
    void whatIsLeftOutIsNoLongerChosen() {
        Query out = Choosing.ruleOut(IGOR, Choosing.want(IGOR, parsed("tanks")));
        assertEquals("tanks -person:=\"Igor Sergeev\"", QueryPrinter.print(out));
        assertEquals(List.of(IGOR), Choosing.unwanted(FieldName.PERSON, out));
        assertEquals(List.of(), Choosing.wanted(FieldName.PERSON, out));
        assertEquals(parsed("tanks"), Choosing.ruleOut(IGOR, out));
        assertEquals(Choosing.want(IGOR, parsed("tanks")), Choosing.want(IGOR, out));
    }

    @Test
    void aChoiceNarrowsWhatWasTypedForTheSameField() {
        assertEquals(
                "person:Sergeev person:=\"Pavel Grachev\"",
                QueryPrinter.print(Choosing.want(PAVEL, parsed("person:Sergeev"))));
        assertEquals(List.of(), Choosing.wanted(FieldName.PERSON, parsed("person:Sergeev")));
    }

    @Test
    void otherFieldsAndMixedAlternativesAreLeftAlone() {
        Query mixed = parsed("(person:Putin OR tanks) weapon:T-80");
        assertEquals(List.of(), Choosing.wanted(FieldName.PERSON, mixed));
        assertEquals(
                "(person:Putin OR tanks) weapon:T-80 person:=\"Igor Sergeev\"",
                QueryPrinter.print(Choosing.want(IGOR, mixed)));
    }

    @Test
    void partsAreDroppedAndTurned() {
        Query query = parsed("tanks -boats \"new order\"");
        assertEquals(parsed("tanks \"new order\""), Choosing.without(parsed("-boats"), query));
        assertEquals(parsed("tanks boats \"new order\""), Choosing.turned(parsed("-boats"), query));
        assertEquals(parsed("-tanks"), Choosing.turned(parsed("tanks"), parsed("tanks")));
        assertEquals(new Query.All(), Choosing.without(parsed("tanks"), parsed("tanks")));
    }

    @Test
    void newDaysTakeThePlaceOfTheOld() {
        Query.DateRange days =
                new Query.DateRange(
                        FieldName.DATE, LocalDate.of(1999, 1, 1), LocalDate.of(2000, 12, 31));
        assertEquals(
                parsed("tanks date:1999..2000"),
                Choosing.during(days, parsed("tanks date:2001-03")));
    }

    private static Query parsed(String typed) {
        return ((Parsed.Ok) new QueryParser().parse(typed)).query();
    }
}
