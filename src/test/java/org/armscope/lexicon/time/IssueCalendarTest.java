package org.armscope.lexicon.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueCalendarTest {

    private final IssueCalendar calendar = IssueCalendar.read();

    @ParameterizedTest
    @CsvSource({
        "2001-03-07, 2001-03-06", // a Wednesday
        "2001-03-05, 2001-03-02", // over a weekend
        "2000-11-27, 2000-11-22", // over Thanksgiving and the day behind it
        "1998-08-24, 1998-08-07", // over the summer break
        "1998-08-12, 1998-08-11" // the break lay elsewhere
    })
    void theIssueBeforeLeavesOutDaysWithoutOne(LocalDate issue, LocalDate before) {
        assertEquals(before, calendar.issueDayBefore(issue));
    }

    @Test
    void weekdaysLeaveOutWeekendsAndHolidays() {
        assertEquals(
                List.of(LocalDate.of(1998, 9, 4), LocalDate.of(1998, 9, 8)),
                calendar.weekdays(LocalDate.of(1998, 9, 4), LocalDate.of(1998, 9, 8)));
    }
}
