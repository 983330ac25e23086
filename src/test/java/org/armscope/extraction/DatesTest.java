package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    /// Seen from Wednesday, March 7, 2001.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He came yesterday.                       | yesterday=2001-03-06
                    He comes tomorrow.                       | tomorrow=2001-03-08
                    It fell last week.                       | last week=2001-02-26/2001-03-04
                    Talks open later this week.              | later this week=2001-03-08/2001-03-11
                    They met earlier this week.              | earlier this week=2001-03-05/2001-03-06
                    It was bought late last year.            | late last year=2000-10/2000-12
                    A pact may follow early next year.       | early next year=2002-01/2002-03
                    In November he left.                     | November=2000-11
                    It was sold on August 4.                 | August 4=2000-08-04
                    It will be sold on August 4.             | August 4=2001-08-04
                    They talk there on March 20-22.          | March 20-22=2001-03-20/2001-03-22
                    It lasted from May 28-30, 1999.          | May 28-30, 1999=1999-05-28/1999-05-30
                    The 1961 treaty lapsed in 1992-93.       | 1961=1961, 1992-93=1992/1993
                    So in 2000-01 it grew.                   | 2000-01=2000/2001
                    It was so in the 1990s.                  | the 1990s=1990/1999
                    It was so in the early 1990s.            | the early 1990s=1990/1993
                    It grew over the past decade.            | the past decade=1991/2001
                    He was named this past spring.           | this past spring=2000-SP
                    They meet at the end of this year.       | the end of this year=2001-12
                    It ends in the first half of 1999.       | the first half of 1999=1999-01/1999-06
                    In the third quarter of 2000 it rose.    | the third quarter of 2000=2000-07/2000-09
                    It was signed on Monday.                 | Monday=2001-03-05
                    It will be signed on Friday.             | Friday=2001-03-09
                    It will be signed on Wednesday.          | Wednesday=2001-03-07
                    They will come in April or May.          | April=2001-04, May=2001-05
                    They came on Tuesday, February 27.       | Tuesday, February 27=2001-02-27
                    It was shown last October.               | last October=2000-10
                    It was shown two weeks ago.              | two weeks ago=2001-02-19/2001-02-25
                    By mid-1998 it was done.                 | mid-1998=1998-05/1998-08
                    They left in late August.                | late August=2000-08-21/2000-08-31
                    By the turn of the century it is over.   | the turn of the century=2000
                    On 30 September 1996 it came.            | 30 September 1996=1996-09-30
                    They stayed over the weekend.            | the weekend=2001-03-03/2001-03-04
                    It met between July 26 and 28.           | July 26 and 28=2000-07-26/2000-07-28
                    It was in the autumn of 1994.            | the autumn of 1994=1994-FA
                    In 1998 they met, and in May of that year too. | 1998=1998, May of that year=1998-05
                    """)
    void timesGetTheirValueFromTheIssueDate(String text, String expected) {
        assertEquals(List.of(expected.split(", (?=[^ ]+ ?[^=]*=)", -1)).toString(), read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It may come, and they march on.
                    Recently the six-day visit ended, now they rest.
                    Some 2000 tanks stood there, and 1950 men.
                    Lee Jun is the minister.
                    The second ship is a Soviet-era one.
                    """)
    void otherWordsAreNoTimes(String text) {
        assertEquals("[]", read(text));
    }

    @Test
    void anExpressionNamesItsAnchorRuleAndDirection() {
        Extracted read = Extracted.of("The talks opened last week.", "2001-03-07");
        TemporalExpression time = read.all(TemporalExpression.class).getFirst();
        assertEquals(Anchor.ISSUE, time.anchor());
        assertEquals(Extracted.issue("2001-03-07").best(), time.anchorDay());
        assertEquals(Direction.BEFORE, time.direction());
        assertEquals("dates/deictic", time.provenance().toString());
    }

    @Test
    void withoutAnIssueDateRelativeTimesStayOpen() {
        Extracted read = Extracted.of("Last month he left; he was back on August 4.", null);
        assertEquals(
                List.of("XXXX-XX", "XXXX-08-04"),
                read.all(TemporalExpression.class).stream()
                        .map(TemporalExpression::value)
                        .toList());
    }

    private static String read(String text) {
        Extracted read = Extracted.of(text, "2001-03-07");
        return read.all(TemporalExpression.class).stream()
                .map(time -> read.printed(time) + "=" + time.value())
                .toList()
                .toString();
    }
}
