package org.armscope.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final Queue threads = new Queue();
    private final InTurn inTurn = new InTurn(threads);
    private final List<String> done = new ArrayList<>();

    @Test
    void workIsDoneInTheOrderInWhichItWasGiven() {
        inTurn.execute(() -> done.add("first"));
        inTurn.execute(() -> done.add("second"));
        assertEquals(1, threads.size());
        threads.run(0);
        inTurn.execute(() -> done.add("third"));
        threads.run(0);
        assertEquals(List.of("first", "second", "third"), done);
    }

    @Test
    void aFailureDoesNotHoldUpTheRest() {
        inTurn.execute(
                () -> {
                    throw new IllegalStateException("broken");
                });
        inTurn.execute(() -> done.add("second"));
        assertThrows(IllegalStateException.class, () -> threads.run(0));
        threads.run(0);
        assertEquals(List.of("second"), done);
    }
}
