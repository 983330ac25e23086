package org.armscope.viewmodel.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.QueryPrinter;
import org.junit.jupiter.api.Test;

class UnfinishedTest {

    @Test
    void theLastWordMayGoOn() {
        assertTrue(Unfinished.isAt(parsed("tanks Serg")));
        assertEquals("tanks Serg*", QueryPrinter.print(Unfinished.begun(parsed("tanks Serg"))));
        assertEquals("Se*", QueryPrinter.print(Unfinished.begun(parsed("Se"))));
    }

    @Test
    void oneLetterADesignationAFieldOrAPhraseMayNot() {
        for (String typed : new String[] {"S", "T-80", "person:Serg", "\"two words\"", "*"}) {
            assertFalse(Unfinished.isAt(parsed(typed)), typed);
        }
    }

    private static Query parsed(String typed) {
        return ((Parsed.Ok) new QueryParser().parse(typed)).query();
    }
}
