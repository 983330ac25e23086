package org.armscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void whatASpreadsheetWouldReckonIsGuarded() {
        assertEquals(
                "'=1+1,'+7,'-2,'@sum,'\tx,\"'\r\",1-2,'\uFF1D1,\r\n",
                Csv.line(List.of("=1+1", "+7", "-2", "@sum", "\tx", "\r", "1-2", "\uFF1D1", "")));
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertEquals(
                "\"a,b\",\"said \"\"no\"\"\",\"two\nlines\"\r\n",
                Csv.line(List.of("a,b", "said \"no\"", "two\nlines")));
    }

    @Property(tries = 500)
    void cellsAreReadBackAsTheyWereWrittenButForTheGuard(
            @ForAll @NotEmpty List<String> first, @ForAll @NotEmpty List<String> second) {
        List<List<String>> rows = CsvReader.read(Csv.line(first) + Csv.line(second));
        assertEquals(List.of(guarded(first), guarded(second)), rows);
    }

    private static List<String> guarded(List<String> cells) {
        List<String> guarded = new ArrayList<>();
        for (String cell : cells) {
            boolean formula =
                    !cell.isEmpty()
                            && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
            guarded.add(formula ? "'" + cell : cell);
        }
        return guarded;
    }
}
