package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a query that cannot be read: where, why, and what can be asked instead.
class QueryMistakesTest {

    private final QueryParser parser = new QueryParser();

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
                "persn:Kim|0|6|'There is no field \u201Cpersn\u201D; there are person, weapon,"
                    + " class, family, org, place, outlet, publication, volume, issue, kind, date,"
                    + " when, event, status, korea, tag, note, star, read.'|person:Kim",
                "Igla title:Kim|5|11|'There is no field \u201Ctitle\u201D; there are person,"
                    + " weapon, class, family, org, place, outlet, publication, volume, issue,"
                    + " kind, date, when, event, status, korea, tag, note, star, read.'|Igla title"
                    + " Kim",
                "event(status:denyed)|13|19|'The status is one of rumoured, proposed, negotiating,"
                        + " agreed, ordered, delivered, cancelled or denied.'"
                        + "|event(status:denied)",
                "korea:east|6|10|'Korea is one of south, north, both, peninsula, none or"
                        + " unclear.'|",
                "event(debt)|6|10|'Between the brackets of event( ) stand fields that hold of one"
                        + " event: person, weapon, class, family, org, place, outlet, when, event,"
                        + " status, korea.'|",
                "event (status:denied korea:south)|0|7|'The bracket of event( ) stands directly"
                        + " behind the word; the word itself before a bracket is written"
                        + " \"event\".'|event(status:denied korea:south)",
                "Igla -Event  ( * )|6|14|'The bracket of event( ) stands directly behind the word;"
                        + " the word itself before a bracket is written \"event\".'"
                        + "|Igla -Event( * )",
                "event(|0|6|This bracket is never closed.|",
                "event(event(korea:south))|6|12|'Between the brackets of event( ) stand fields"
                        + " that hold of one event: person, weapon, class, family, org, place,"
                        + " outlet, when, event, status, korea.'|event(korea:south)",
                "date:2001-13|5|12|'There is no date \u201C2001-13\u201D: a date is written 2001,"
                        + " 2001-03 or 2001-03-07, a range 1999..2001-03.'|date:2001",
                "date:1999..2001/03|11|18|'There is no date \u201C2001/03\u201D: a date is written"
                        + " 2001, 2001-03 or 2001-03-07, a range 1999..2001-03.'"
                        + "|date:1999..2001-03",
                "date:2001..1999|5|15|This range ends before it begins.|date:1999..2001",
                "person: Kim|0|7|'A value is missing directly behind person:, as in"
                        + " person:Sergeev.'|person:Kim",
                "Igla person:|5|12|'A value is missing directly behind person:, as in"
                        + " person:Sergeev.'|Igla",
                "volume:seven|7|12|'The volume is a number, as in volume:7, or 5..7.'|",
                "volume:=7|7|8|Only names take a =; leave it out before a volume.|volume:7",
                "kind:artcle|5|11|The kind is either article or digest.|kind:article",
                "Igla NEAR/3|5|11|NEAR needs a word after it.|Igla",
                "Igla NEAR/300 Metis|5|13|At most 100 words may stand between what NEAR joins."
                        + "|Igla NEAR/100 Metis",
                "Igla NEAR/3 volume:7|5|11|'NEAR joins words, phrases and names that stand in the"
                        + " text, or alternatives of these in brackets.'|Igla  volume:7",
                "a NEAR/3 b NEAR/4 c|11|17|'NEAR joins two; for more, join each pair for itself.'"
                        + "|a NEAR/3 b  c",
                "person:Putin NEAR weapon:*|13|17|'NEAR takes the most words that may stand"
                        + " between, as in NEAR/10; the word itself is written in small letters.'"
                        + "|person:Putin NEAR/10 weapon:*",
                "tank near/3 Igla|5|11|'NEAR takes the most words that may stand between, as in"
                        + " NEAR/10; the word itself is written in small letters.'"
                        + "|tank NEAR/3 Igla",
                "tank NEAR/x Igla|5|11|'NEAR takes the most words that may stand between, as in"
                        + " NEAR/10; the word itself is written in small letters.'"
                        + "|tank NEAR/10 Igla",
                "\"theater missil*\"|15|16|'Between quotation marks * stands for no letters; NEAR"
                        + " joins words with *, in either order.'|theater NEAR/0 missil*",
                "Igla \"putin debt*\"~5|16|17|'Between quotation marks * stands for no letters;"
                        + " NEAR joins words with *, in either order.'|Igla putin NEAR/5 debt*",
                "\"a missil* b\"|9|10|'Between quotation marks * stands for no letters; NEAR joins"
                        + " words with *, in either order.'|\"a missil b\"",
                "\"theater missile\"*|17|18|'A * belongs to the letters of a word; behind quotation"
                        + " marks it stands for nothing.'|\"theater missile\"",
                "person:\"Igor Serg\"*|18|19|'A * belongs to the letters of a word; behind"
                        + " quotation marks it stands for nothing.'|person:\"Igor Serg\"",
                "person:(Putin OR -\"Igor Sergeev\")|0|33|'person: takes what stands directly"
                    + " behind it: a name of several words in quotation marks, alternatives each"
                    + " behind a person: of their own.'|(person:Putin OR -person:\"Igor Sergeev\")",
                "tank person:(Igor Sergeev)|5|26|'person: takes what stands directly behind it: a"
                        + " name of several words in quotation marks, alternatives each behind a"
                        + " person: of their own.'|tank person:\"Igor Sergeev\"",
                "weapon:(|0|8|'weapon: takes what stands directly behind it: a name of several"
                        + " words in quotation marks, alternatives each behind a weapon: of their"
                        + " own.'|",
                "...|0|3|There is no letter or figure in this to look for.|",
                "\"\"|0|2|There is no letter or figure in this to look for.|",
                "= =|0|3|There is no letter or figure in this to look for.|",
                "=tank*|5|6|A word behind = stands for itself alone and takes no *.|=tank",
                "weapon:=T*|7|8|'A name is either exact or has * or ? in it, not both.'|weapon:T*",
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
}
