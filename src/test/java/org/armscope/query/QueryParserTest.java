package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryParserTest {

    private final QueryParser parser = new QueryParser();

    private Query query(String text) {
        return assertInstanceOf(Parsed.Ok.class, parser.parse(text), text).query();
    }

    private static Query.Word word(String text) {
        return new Query.Word(text);
    }

    @Test
    void wordsSideBySideAreAllWanted() {
        Query both = new Query.And(List.of(word("Sergeev"), word("T-80")));
        assertEquals(both, query("Sergeev T-80"));
        assertEquals(both, query(" Sergeev  AND\tT-80 "));
        assertEquals(both, query("(Sergeev) (T-80)"));
    }

    @Test
    void andBindsBeforeOr() {
        assertEquals(
                new Query.Or(
                        List.of(
                                word("Igla"),
                                new Query.And(List.of(word("Metis"), word("Seoul"))))),
                query("Igla OR Metis Seoul"));
        assertEquals(
                new Query.And(
                        List.of(new Query.Or(List.of(word("Igla"), word("Metis"))), word("Seoul"))),
                query("(Igla OR Metis) Seoul"));
    }

    @Test
    void minusAndNotLeaveOut() {
        Query expected = new Query.And(List.of(new Query.Not(word("Austria")), word("Putin")));
        assertEquals(expected, query("-Austria Putin"));
        assertEquals(expected, query("NOT Austria AND Putin"));
        assertEquals(new Query.Not(new Query.Phrase(List.of("a", "b"), 0)), query("-\"a b\""));
        assertEquals(
                new Query.Not(new Query.Or(List.of(word("a"), word("b")))), query("-(a OR b)"));
    }

    @Test
    void hyphensBelongToWordsAndDashesBetweenSpacesAreNothing() {
        assertEquals(word("Kim-il"), query("Kim-il"));
        assertEquals(new Query.And(List.of(word("arms"), word("debt"))), query("arms - debt"));
        assertEquals(new Query.And(List.of(word("arms"), word("debt"))), query("arms \u2013 debt"));
        assertEquals(word("arms"), query("--arms"));
    }

    @Test
    void curlyAndStraightQuotesMakePhrases() {
        Query expected = new Query.Phrase(List.of("theater", "missile", "defense"), 0);
        assertEquals(expected, query("\"theater missile defense\""));
        assertEquals(expected, query("\u201Ctheater missile defense\u201D"));
        assertEquals(new Query.Phrase(List.of("a", "b"), 5), query("\"a b\"~5"));
        assertEquals(new Query.Phrase(List.of("AND"), 0), query("\"AND\""));
    }

    @Test
    void starsAndQuestionMarksArePatterns() {
        assertEquals(new Query.All(), query("*"));
        assertEquals(new Query.Wildcard("submarin*"), query("submarin*"));
        assertEquals(new Query.Wildcard("S-?00"), query("S-?00,"));
        assertEquals(new Query.Not(new Query.Wildcard("*sky")), query("-*sky"));
    }

    @Test
    void tildesAllowForSpelling() {
        assertEquals(new Query.Fuzzy("Sergeyev", 2), query("Sergeyev~"));
        assertEquals(new Query.Fuzzy("Igla", 1), query("Igla~"));
        assertEquals(new Query.Fuzzy("Igla", 2), query("Igla~2"));
    }

    @Test
    void aDesignationInTwoPiecesIsOneWord() {
        assertEquals(word("t-80"), query("t 80"));
        assertEquals(word("T-80U"), query("T- 80U"));
        assertEquals(word("SU-30MKI"), query("SU 30MKI"));
        assertEquals(
                new Query.And(List.of(word("Kim"), word("Jong"), word("Il"), word("2001"))),
                query("Kim Jong Il 2001"));
        assertEquals(new Query.And(List.of(word("at"), word("10"))), query("at 10"));
        assertEquals(word("AT-10"), query("AT 10"));
        assertEquals(new Query.And(List.of(word("T"), word("80"))), query("T AND 80"));
        assertEquals("T AND 80", QueryPrinter.print(query("T AND 80")));
    }

    @Test
    void namesStandInFields() {
        assertEquals(new Query.Field(FieldName.PERSON, "Sergeev", false), query("person:Sergeev,"));
        assertEquals(
                new Query.Field(FieldName.PERSON, "Igor Sergeev", false),
                query("Person:\u201CIgor  Sergeev\u201D"));
        assertEquals(new Query.Field(FieldName.WEAPON, "T-80", true), query("weapon:=T-80"));
        assertEquals(new Query.Field(FieldName.WEAPON, "T 80", true), query("weapon:=\"T 80\""));
        assertEquals(new Query.Field(FieldName.WEAPON, "*", false), query("weapon:*"));
        assertEquals(new Query.Field(FieldName.OUTLET, "Ves*ti", false), query("outlet:Ves*ti"));
        assertEquals(new Query.Field(FieldName.ORG, "MAPO", false), query("organisation:MAPO"));
        assertEquals(new Query.Field(FieldName.KIND, "digest", false), query("kind:Digest"));
        assertEquals(
                new Query.Not(new Query.Field(FieldName.PLACE, "Seoul", false)),
                query("-place:Seoul"));
        assertEquals(
                new Query.Or(
                        List.of(
                                new Query.Field(FieldName.PERSON, "Putin", false),
                                new Query.Field(FieldName.PERSON, "Kim", false))),
                query("(person:Putin OR person:Kim)"));
    }

    @Test
    void datesAndNumbersAreRanges() {
        assertEquals(dates("1999-01-01", "2001-03-31"), query("date:1999..2001-03"));
        assertEquals(dates(null, "2000-02-29"), query("date:..2000-2"));
        assertEquals(dates("1999-01-01", null), query("date:1999.."));
        assertEquals(dates("2001-03-07", "2001-03-07"), query("date:\"2001-03-07\""));
        assertEquals(
                new Query.DateRange(
                        FieldName.WHEN, LocalDate.of(2001, 2, 1), LocalDate.of(2001, 2, 28)),
                query("when:2001-02"));
        assertEquals(new Query.NumberRange(FieldName.VOLUME, 7, 7), query("volume:7"));
        assertEquals(new Query.NumberRange(FieldName.ISSUE, 40, null), query("issue:40.."));
        assertEquals("date:1999..2001-03", QueryPrinter.print(query("date:1999-01..2001-03-31")));
        assertEquals("date:1999", QueryPrinter.print(query("date:1999-01-01..1999-12-31")));
        assertEquals("date:2000-02", QueryPrinter.print(query("date:2000-02-01..2000-02-29")));
    }

    private static Query dates(@Nullable String from, @Nullable String to) {
        return new Query.DateRange(
                FieldName.DATE,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    @Test
    void nearJoinsTwoThatStandInTheText() {
        Query putin = new Query.Field(FieldName.PERSON, "Putin", false);
        Query weapon = new Query.Field(FieldName.WEAPON, "*", false);
        assertEquals(new Query.Near(putin, weapon, 10), query("person:Putin NEAR/10 weapon:*"));
        assertEquals(
                new Query.And(
                        List.of(
                                word("debt"),
                                new Query.Near(
                                        word("tank"),
                                        new Query.Or(List.of(word("Igla"), word("Metis"))),
                                        0),
                                word("Seoul"))),
                query("debt tank NEAR/0 (Igla OR Metis) Seoul"));
        assertEquals(
                "all of: person Putin and any weapon with at most 10 words between",
                PlainWords.say(query("person:Putin NEAR/10 weapon:*")));
        assertEquals("-(a NEAR/3 b)", QueryPrinter.print(query("-(a NEAR/3 b)")));
        assertEquals(word("near"), query("near"));
    }

    @Test
    void eventTermsHoldOfOneEvent() {
        Query south = new Query.Field(FieldName.KOREA, "south", false);
        Query denied = new Query.Field(FieldName.STATUS, "denied", false);
        assertEquals(new Query.And(List.of(denied, south)), query("status:denied korea:South"));
        assertEquals(
                new Query.Event(
                        new Query.And(
                                List.of(
                                        denied,
                                        new Query.Not(south),
                                        new Query.Field(FieldName.WEAPON, "Su-35", false)))),
                query("Event(status:denied -korea:south weapon:Su-35)"));
        assertEquals(new Query.Event(new Query.All()), query("event(*)"));
        assertEquals(new Query.Field(FieldName.EVENT, "*", false), query("event:*"));
        assertEquals(new Query.And(List.of(word("event"), word("debt"))), query("event (debt)"));
        assertEquals(
                "debt -event(status:denied OR (korea:south when:2001-02))",
                QueryPrinter.print(
                        query("debt -event(status:denied OR korea:south when:2001-02)")));
        assertEquals(
                "all of: debt; one event with (status denied; about South Korea; weapon Su-35 with"
                        + " its variants); not: event offer",
                PlainWords.say(
                        query(
                                "debt event(status:denied korea:south weapon:Su-35)"
                                        + " -event:offer")));
    }

    @Test
    void anEqualsSignMeansThisFormAlone() {
        assertEquals(new Query.Exact("exporters"), query("=exporters"));
        assertEquals(new Query.Exact("arms sales"), query("=\"arms sales\""));
        assertEquals(new Query.Not(new Query.Exact("Seoul")), query("-=Seoul"));
    }

    @Test
    void colonsWithNoFieldBeforeThemArePunctuation() {
        assertEquals(word("10:30"), query("10:30"));
        assertEquals(word("said"), query("said:"));
    }

    @Test
    void everyFieldHasAnExampleThatParses() {
        for (FieldName field : FieldName.values()) {
            assertEquals(field.example(), QueryPrinter.print(query(field.example())));
        }
    }

    @Test
    void punctuationAroundWordsIsNothing() {
        assertEquals(new Query.All(), query(" \t\u00a0"));
        assertEquals(
                new Query.And(List.of(word("U.S."), word("Putin\u2019s"), word("1.8"))),
                query("U.S. 'Putin\u2019s', $1.8!"));
    }

    @Property(tries = 5000)
    void anyTextIsAQueryOrWrongAtAPlaceInIt(@ForAll("typed") String text) {
        switch (parser.parse(text)) {
            case Parsed.Ok(Query query) ->
                    assertEquals(
                            query, query(QueryPrinter.print(query)), QueryPrinter.print(query));
            case Parsed.Wrong wrong -> {
                assertTrue(0 <= wrong.at() && wrong.at() < wrong.end());
                assertTrue(wrong.end() <= text.length());
                if (wrong.suggestion() != null) {
                    query(wrong.suggestion());
                }
            }
        }
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> piece =
                Arbitraries.of(
                        "T",
                        "80",
                        "80U",
                        "Igla",
                        "AND",
                        "OR",
                        "NOT",
                        "-",
                        "--",
                        "(",
                        ")",
                        "\"",
                        "\u201C",
                        "*",
                        "?",
                        "~",
                        "~2",
                        "~12",
                        " ",
                        " ",
                        " ",
                        ",",
                        ".",
                        "'",
                        "U.S.",
                        "\u00E9",
                        "\uD83D\uDE80",
                        "\uD83D",
                        "\uDE80",
                        "\u00A0",
                        "\u2028",
                        "\n",
                        "e\u0301",
                        "\u0301",
                        "\u200B",
                        "\u0000",
                        "\uD801\uDC00",
                        "+",
                        ":",
                        "=",
                        "person:",
                        "weapon:=",
                        "date:",
                        "when:",
                        "volume:",
                        "NEAR/3",
                        "kind:",
                        "event(",
                        "event:",
                        "event:offer",
                        "status:denied",
                        "korea:south",
                        "class:tank",
                        "digest",
                        "2001",
                        "2001-02",
                        "-30",
                        "..",
                        "\\",
                        "\u2212");
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(30));
    }
}
