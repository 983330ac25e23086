package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armscope.viewmodel.window.Action.Group;
import org.armscope.viewmodel.window.PaletteModel.Choice;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final List<String> done = new ArrayList<>();
    private final AtomicBoolean open = new AtomicBoolean();
    private final Action hit = action("Next hit");
    private final Action mention = action("Next mention").when(open::get);
    private final Action ingest = action("Ingest folder…");
    private final PaletteModel palette = new PaletteModel();

    PaletteModelTest() {
        palette.offer(List.of(hit, mention, ingest));
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        assertEquals(List.of("Next hit", "Ingest folder…"), names());
        open.set(true);
        palette.open().set(true);
        assertEquals(List.of("Next hit", "Next mention", "Ingest folder…"), names());
    }

    @Test
    void lettersNarrowAndTheBestFitComesFirst() {
        open.set(true);
        palette.typed().set("nex");
        assertEquals(
                List.of(new Choice(hit, List.of(0, 1, 2)), new Choice(mention, List.of(0, 1, 2))),
                List.copyOf(palette.choices()));
        palette.typed().set("if");
        assertEquals(List.of(new Choice(ingest, List.of(0, 7))), List.copyOf(palette.choices()));
        palette.typed().set("zz");
        assertEquals(List.of(), List.copyOf(palette.choices()));
    }

    @Test
    void enterClosesThePaletteAndRunsTheChoice() {
        palette.open().set(true);
        palette.move(1);
        palette.run();
        assertEquals(List.of("Ingest folder…"), done);
        assertFalse(palette.open().get());
    }

    @Test
    void theChoiceGoesRoundAtTheEndsAndBeginsAnewWithEveryLetter() {
        palette.move(-1);
        assertEquals(1, palette.chosen().get());
        palette.typed().set("n");
        assertEquals(0, palette.chosen().get());
    }

    @Test
    void nothingRunsWhereNothingFits() {
        palette.open().set(true);
        palette.typed().set("qqq");
        palette.run();
        assertEquals(List.of(), done);
    }

    @Test
    void lettersThatBeginWordsAreWorthMost() {
        assertEquals(Optional.of(new Letters(List.of(0, 5), 16)), Letters.in("Next hit", "nh"));
        assertEquals(Optional.empty(), Letters.in("Next hit", "hn"));
        assertEquals(Optional.of(new Letters(List.of(), 0)), Letters.in("Next hit", " "));
    }

    private Action action(String name) {
        return Action.of(Group.READER, name, () -> done.add(name));
    }

    private List<String> names() {
        return palette.choices().stream().map(choice -> choice.action().name()).toList();
    }
}
