package org.armscope.view.window;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.armscope.view.Controls;
import org.armscope.view.Seen;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.ask.Offer;
import org.armscope.viewmodel.explore.ask.SuggestModel;
import org.kordamp.ikonli.feather.Feather;

/// Where questions are typed.
final class SearchBox extends CustomTextField {

    private static final Duration PATIENCE = Duration.millis(100);

    private final SuggestModel suggest;

    /// @param leave gives the keyboard to the results
    SearchBox(ExploreModel model, Runnable leave) {
        this.suggest = model.suggest();
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
        textProperty()
                .subscribe(
                        (was, now) -> {
                            if (isFocused()) {
                                suggest.edited(was, now);
                            }
                        });
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                suggest.close();
                            }
                        });
        suggest.chosen().subscribe(place -> tell(place.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
    }

    /// Puts the caret where it belongs once a suggestion is taken.
    void placeCaret(int caret) {
        if (caret >= 0) {
            positionCaret(caret);
        }
    }

    private void key(KeyEvent event, Runnable leave) {
        boolean offered = !suggest.offers().get().isEmpty();
        switch (event.getCode()) {
            case DOWN -> down(offered, leave);
            case UP -> suggest.move(-1);
            case ENTER -> enter(leave);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void down(boolean offered, Runnable leave) {
        if (offered) {
            suggest.move(1);
        } else {
            leave.run();
        }
    }

    private void enter(Runnable leave) {
        int caret = suggest.take();
        placeCaret(caret);
        if (caret < 0) {
            suggest.close();
            leave.run();
        }
    }

    /// A screen reader says the suggestion that is chosen though the keyboard stays here.
    private void tell(int place) {
        List<Offer> offers = suggest.offers().get();
        setAccessibleHelp(place < 0 ? null : offers.get(place).spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
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
        StackPane sign = new StackPane();
        Seen.fill(sign, glass, ring);
        return sign;
    }
}
