package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertEquals(new Query.All(), query("\"\""));
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
    void punctuationAroundWordsIsNothing() {
        assertEquals(new Query.All(), query(" ... , & "));
        assertEquals(
                new Query.And(List.of(word("U.S."), word("Putin\u2019s"), word("1.8"))),
                query("U.S. 'Putin\u2019s', $1.8!"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Igla \"theater missile|5|21|The phrase lacks its closing quotation mark."
                        + "|Igla \"theater missile\"",
                "Igla \"|5|6|The phrase lacks its closing quotation mark.|Igla",
                "(Igla (Metis|6|7|This bracket is never closed.|(Igla (Metis))",
                "Igla) Metis|4|5|This closing bracket has no opening one.|Igla Metis",
                "Igla OR|5|7|OR needs a word after it.|Igla",
                "AND Igla|0|3|AND needs a word before it.|Igla",
                "Igla NOT|5|8|There is nothing to leave out after this.|Igla",
                "Igla OR OR Metis|5|7|OR needs a word after it.|Igla  OR Metis",
                "Igla ()|5|7|Nothing stands between these brackets.|Igla",
                "Igla~7|4|6|'A word may differ by ~1 or ~2 letters, no other number.'|Igla~2",
                "Igl*~|4|5|'A word takes either ~ or * and ?, not both.'|Igl*",
                "\"a b\"~|5|6|'Behind ~ the number of words that may stand between is missing, as"
                        + " in ~5.'|\"a b\"",
                "\"a b\"~999|5|9|At most 100 words may stand between the words of a phrase."
                        + "|\"a b\"~100",
                "Igla ?|5|6|A pattern with * or ? needs at least one letter or digit.|Igla",
            })
    void aWrongQueryIsShownWhereAndPutRight(
            String text, int at, int end, String reason, String suggestion) {
        assertEquals(new Parsed.Wrong(at, end, reason, suggestion), parser.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"(,100000", "-(,100000", "'NOT ',100000", "a OR (,150", "'((a) OR ',150"})
    void endlessNestingIsAPositionedError(String piece, int times) {
        Parsed.Wrong wrong =
                assertInstanceOf(Parsed.Wrong.class, parser.parse(piece.repeat(times)));
        assertEquals("Brackets and negations may nest at most 50 deep.", wrong.reason());
        assertTrue(wrong.at() < 51 * piece.length());
    }

    @Test
    void tooManyWordsAreAPositionedError() {
        assertEquals(
                new Parsed.Wrong(400, 401, "A query may have at most 200 words and phrases.", null),
                parser.parse("a ".repeat(100_000)));
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
                "any of: Igla, (all of: Metis; not: Seoul)",
                PlainWords.say(query("Igla OR Metis -Seoul")));
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
                        "\\",
                        "\u2212");
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(30));
    }
}
