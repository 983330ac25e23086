package org.armscope.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.armscope.article.Precision;
import org.armscope.article.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDatesTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2001-03-07 | 2001-03-07 | 2001-03-07 | DAY |",
                "2001-03 | 2001-03-01 | 2001-03-31 | MONTH |",
                "2002 | 2002-01-01 | 2002-12-31 | YEAR |",
                "2002-11/2002-12 | 2002-11-01 | 2002-12-31 | MONTHS |",
                "1999-08-31/1999-09-01 | 1999-08-31 | 1999-09-01 | DAYS |",
                "2001-03-07/2001-03-07 | 2001-03-07 | 2001-03-07 | DAY |",
                "March 7, 2001 | 2001-03-07 | 2001-03-07 | DAY |",
                "Sept. 7 2001 | 2001-09-07 | 2001-09-07 | DAY |",
                "7 March 2001 | 2001-03-07 | 2001-03-07 | DAY |",
                "March 2001 | 2001-03-01 | 2001-03-31 | MONTH |",
                "November - December 2002 | 2002-11-01 | 2002-12-31 | MONTHS |",
                "December 2002 – January 2003 | 2002-12-01 | 2003-01-31 | MONTHS |",
                "Nov./Dec. 2002 | 2002-11-01 | 2002-12-31 | MONTHS |",
                "2001-03-07 (derived: a (b) c) | 2001-03-07 | 2001-03-07 | DAY | a (b) c",
                "2001 (Derived) | 2001-01-01 | 2001-12-31 | YEAR | reason not given"
            })
    void aDateIsReadAsTheDaysItCovers(
            String printed,
            LocalDate from,
            LocalDate to,
            Precision precision,
            @Nullable String derivation) {
        assertEquals(
                Optional.of(new PrintedDate(from, to, precision, derivation)),
                HeaderDates.read(printed));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "2001-02-29",
                "2001-13",
                "2001-3-7",
                "Smarch 7, 2001",
                "February 30, 2001",
                "7 March",
                "March",
                "2002-12/2002-11",
                "2002-12/soon",
                "",
                "(derived: x)",
                "soon",
                "December - November 2002",
                "20011"
            })
    void whatIsNoDateIsLeftOut(String printed) {
        assertEquals(Optional.empty(), HeaderDates.read(printed));
    }
}
