package org.armscope.view.window;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.ExploreModel;
import org.kordamp.ikonli.feather.Feather;

/// Where questions are typed.
final class SearchBox extends CustomTextField {

    private static final Duration PATIENCE = Duration.millis(100);

    /// @param leave gives the keyboard to the results
    SearchBox(ExploreModel model, Runnable leave) {
        setId("search");
        getStyleClass().add("search-box");
        setPromptText("Search the articles");
        setAccessibleText("Search the articles");
        textProperty().bindBidirectional(model.typed());
        Button clear = Controls.iconButton(Feather.X, "Clear the search (Esc)", () -> setText(""));
        clear.getStyleClass().add("search-clear");
        clear.setFocusTraversable(false);
        Label key = Controls.label("/", "key");
        StackPane right = new StackPane(key, clear);
        setLeft(sign(model));
        setRight(right);
        textProperty()
                .subscribe(
                        text -> {
                            key.setVisible(text.isEmpty());
                            clear.setVisible(!text.isEmpty());
                        });
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                        leave.run();
                        event.consume();
                    }
                });
    }

    /// A magnifier, which gives way to a turning ring once an answer lets itself be waited for.
    private static StackPane sign(ExploreModel model) {
        ProgressIndicator ring = new ProgressIndicator();
        ring.getStyleClass().add("search-ring");
        ring.setVisible(false);
        var glass = Controls.icon(Feather.SEARCH);
        PauseTransition wait = new PauseTransition(PATIENCE);
        wait.setOnFinished(event -> ring.setVisible(model.busy().get()));
        glass.visibleProperty().bind(ring.visibleProperty().not());
        model.busy()
                .subscribe(
                        busy -> {
                            if (busy) {
                                wait.playFromStart();
                            } else {
                                wait.stop();
                                ring.setVisible(false);
                            }
                        });
        return new StackPane(glass, ring);
    }
}
