package org.armscope.view.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DossierRowTest {

    @Test
    void theMarkOfADigestStandsBesideItsWordsHoweverWideTheWindowIs(FxRobot robot) {
        robot.interact(
                () -> {
                    Label words =
                            new Label("Russia delivered ten tanks to South Korea. ".repeat(9));
                    words.setWrapText(true);
                    VBox said = new VBox(words);
                    Label digest = new Label("digest");
                    DossierRow row =
                            new DossierRow(new Label("7 Mar 2001"), new Label(), said, digest);
                    Pane pane = new Pane(row);
                    new Scene(pane);
                    for (double width : new double[] {600, 900, 2000}) {
                        row.resize(width, row.prefHeight(width));
                        pane.applyCss();
                        row.layout();
                        double end = said.getLayoutX() + said.getWidth();
                        assertEquals(12, digest.getLayoutX() - end, 1, width + " px");
                        assertTrue(digest.getBoundsInParent().getMaxX() <= width, width + " px");
                    }
                });
    }
}
