package org.armscope.view.reader.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.reader.print.PrintedArticle;
import org.armscope.viewmodel.reader.print.PrintedArticle.Paragraph;
import org.armscope.viewmodel.reader.print.PrintedArticle.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person is told of the way to the printer, and what the printer gets to do.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ArticlePrinterTest {

    private static final PrintedArticle ARTICLE =
            new PrintedArticle(
                    "Tanks",
                    true,
                    "Gazette 7(46)",
                    "",
                    List.of(new Paragraph(List.of(new Piece("Short.", null, null)))),
                    List.of(),
                    "Gazette 7, no. 46.",
                    Set.of());

    private final List<String> done = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        shown.show();
    }

    @Test
    void thePagesGoToThePrinterThatWasChosen(FxRobot robot) {
        assertEquals(
                Notice.good("1 page sent to Upstairs."), told(robot, new FakePress(true, 9, true)));
        assertEquals(List.of("choose", "page 487 x 734", "end"), done);
    }

    @Test
    void whoLeavesTheDialogIsToldNothing(FxRobot robot) {
        assertEquals(Notice.NONE, told(robot, new FakePress(false, 9, true)));
        assertEquals(List.of("choose", "cancel"), done);
    }

    @Test
    void aPrinterThatTakesNoPageIsToldWithWhatToDo(FxRobot robot) {
        assertEquals(
                Notice.bad(
                        "The printer took no page; see whether it is on and has paper, then print"
                                + " again."),
                told(robot, new FakePress(true, 0, true)));
        assertEquals(List.of("choose", "cancel"), done);
    }

    @Test
    void aPrinterThatBreaksOffIsTold(FxRobot robot) {
        assertEquals(
                Notice.bad("The printer broke off; print the article again."),
                told(robot, new FakePress(true, 9, false)));
    }

    private Notice told(FxRobot robot, Press press) {
        AtomicReference<Notice> said = new AtomicReference<>(Notice.NONE);
        robot.interact(() -> said.set(ArticlePrinter.print(ARTICLE, press, stage)));
        return said.get();
    }

    /// A printer that takes so many pages.
    private final class FakePress implements Press {

        private final boolean chosen;
        private final int takes;
        private final boolean ends;

        FakePress(boolean chosen, int takes, boolean ends) {
            this.chosen = chosen;
            this.takes = takes;
            this.ends = ends;
        }

        @Override
        public boolean choose(Window window) {
            done.add("choose");
            return chosen;
        }

        @Override
        public Dimension2D area() {
            return new Dimension2D(487, 734);
        }

        @Override
        public boolean print(Region page) {
            if (takes == 0) {
                return false;
            }
            done.add("page " + (int) page.getWidth() + " x " + (int) page.getHeight());
            return true;
        }

        @Override
        public boolean end() {
            done.add("end");
            return ends;
        }

        @Override
        public void cancel() {
            done.add("cancel");
        }

        @Override
        public String printer() {
            return "Upstairs";
        }
    }
}
