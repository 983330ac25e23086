package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedDaysTest {

    /// Days are written `text=first..last` with the year behind, `*` for a source's.
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "He came on June 2 and left. # June 2=06-02",
                "They meet from September 2-4 there. # September 2-4=09-02..09-04",
                "They met May 30–June 2 there. # May 30–June 2=05-30..06-02",
                "It fell on Sept. 11, 2001, in the morning. # Sept. 11=09-11 2001",
                "On 3 June 3 men left. # 3 June=06-03",
                "On 30 September they left. # 30 September=09-30",
                "On 28-30 May 1998 they left. # 28-30 May=05-28..05-30 1998",
                "It ended (Daily News, June 3). # June 3=06-03*",
                "So (Daily News, June 3; AP, AFP, June 4). # June 3=06-03* June 4=06-04*",
                "So (Echo, February 10, March 1). # February 10=02-10* March 1=03-01*",
                "So (Echo, February 10 and March 1). # February 10=02-10* March 1=03-01*",
                "So (AP, May 12, 16). # May 12=05-12* 16=05-16*",
                "So (AP, May 12-14, 16; X). # May 12-14=05-12..05-14* 16=05-16*",
                "So (see the Monitor, November 7, 22, 2000). "
                        + "# November 7=11-07 2000* 22=11-22 2000*",
                "So (, August 8). # August 8=08-08*",
                "So (ECHO, 30 September). # 30 September=09-30*",
                "So (to be held in Seoul, June 5). # June 5=06-05",
                "So (June 5). # June 5=06-05",
                "So (Echo, June 5 talks). # June 5=06-05",
                "On May 12, 16 tanks left. # May 12=05-12",
                "It grew by March 2002 to 30 tanks in May. # ''",
                "In February 30 tanks; June 31; Marchers 5; T-72 March. # ''",
                "He may 5 times; MAY 5 was it. # MAY 5=05-05",
                "In March 1.5 tons came. # ''",
                "So (unclosed, June 5 # June 5=06-05",
                "So (a (nested) one, June 5). # June 5=06-05"
            })
    void daysAreFoundInAllTheirForms(String text, String expected) {
        assertEquals(
                expected,
                String.join(
                        " ",
                        CitedDays.of(text, new Span(0, text.length())).stream()
                                .map(day -> words(day, text))
                                .toList()));
    }

    @Test
    void aDayWithoutYearIsTheLatestNotAfterTheLimit() {
        CitedDay day =
                new CitedDay(new Span(0, 1), MonthDay.of(12, 28), MonthDay.of(12, 29), null, true);
        assertEquals(LocalDate.of(2000, 12, 29), day.lastNotAfter(LocalDate.of(2001, 1, 16)));
        assertEquals(LocalDate.of(2000, 12, 29), day.lastNotAfter(LocalDate.of(2000, 12, 29)));
        assertEquals(
                LocalDate.of(1996, 12, 29),
                day.withYear(1996).lastNotAfter(LocalDate.of(2001, 1, 16)));
    }

    @Property
    void daysLieInOrderInsideTheText(@ForAll("noise") String text) {
        int at = 0;
        for (CitedDay day : CitedDays.of(text, new Span(0, text.length()))) {
            assertTrue(day.span().start() >= at && day.span().end() <= text.length());
            at = day.span().end();
        }
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "(",
                        ")",
                        ";",
                        ", ",
                        " ",
                        "June",
                        "May",
                        "3",
                        "12",
                        "2001",
                        "-",
                        "–",
                        "AP",
                        "see",
                        ".",
                        "and",
                        "\n",
                        "31",
                        "February",
                        "😀")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static String words(CitedDay day, String text) {
        String first = day.first().toString().substring(2);
        String last = day.last().toString().substring(2);
        return day.span().in(text)
                + "="
                + first
                + (first.equals(last) ? "" : ".." + last)
                + (day.year() == null ? "" : " " + day.year())
                + (day.inSource() ? "*" : "");
    }
}
