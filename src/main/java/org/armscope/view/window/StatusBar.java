package org.armscope.view.window;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.armscope.view.Controls;
import org.armscope.view.Details;
import org.armscope.view.Seen;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.work.WorkModel;
import org.kordamp.ikonli.feather.Feather;

/// The work under way with the way to stop it, or what came of the last; at the right how many
/// articles the workspace holds.
final class StatusBar extends HBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /// @param workspace its folder, for the details of a failure
    /// @param stay how long a sentence stays once a person goes on
    StatusBar(WorkModel work, LibraryModel library, String workspace, Duration stay) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox going = going(work);
        Label notice = Controls.clippedLabel("notice");
        notice.setId("notice");
        Button details =
                Controls.linkButton(
                        "Copy details",
                        () -> Details.copy(Details.of(work.notice().get(), workspace)));
        details.setId("copy-details");
        details.setMinWidth(USE_PREF_SIZE);
        Button close = Controls.iconButton(Feather.X, "Dismiss this message", work::hush);
        close.setId("dismiss-notice");
        close.setMinWidth(USE_PREF_SIZE);
        HBox told = new HBox(12, notice, details, close);
        told.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(told, Priority.ALWAYS);
        work.notice()
                .subscribe(
                        now -> {
                            notice.setText(now.words());
                            Controls.show(details, now.isBad());
                            Controls.show(close, now.isBad());
                            notice.pseudoClassStateChanged(BAD, now.weight() == Notice.Weight.BAD);
                        });
        work.running()
                .subscribe(
                        running -> {
                            Controls.show(going, running);
                            Controls.show(told, !running);
                        });
        giveWay(work, notice, stay);
        Label total = Controls.label("", "figures");
        total.setMinWidth(USE_PREF_SIZE);
        total.textProperty().bind(library.total());
        Seen.fill(this, going, told, total);
    }

    /// What went well is told until a person has gone on working for a while: who was away, as
    /// during a long ingest, still finds it. What went wrong stays until it is dismissed.
    private void giveWay(WorkModel work, Label notice, Duration stay) {
        PauseTransition rest = new PauseTransition(stay);
        rest.setOnFinished(
                event -> {
                    if (notice.isHover()) {
                        rest.playFromStart();
                    } else if (!work.notice().get().isBad()) {
                        work.hush();
                    }
                });
        work.notice().subscribe(now -> rest.stop());
        EventHandler<InputEvent> goesOn =
                event -> {
                    boolean told = !work.notice().get().words().isEmpty();
                    if (told && rest.getStatus() != Animation.Status.RUNNING) {
                        rest.playFromStart();
                    }
                };
        sceneProperty()
                .subscribe(
                        (was, now) -> {
                            if (now != null) {
                                now.addEventFilter(KeyEvent.KEY_PRESSED, goesOn);
                                now.addEventFilter(MouseEvent.MOUSE_PRESSED, goesOn);
                                now.addEventFilter(ScrollEvent.SCROLL, goesOn);
                            }
                        });
    }

    private static HBox going(WorkModel work) {
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setAccessibleText("Progress");
        Label far = Controls.label("", "figures");
        far.setMinWidth(USE_PREF_SIZE);
        Label what = Controls.clippedLabel();
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        work.stage()
                .subscribe(
                        stage -> {
                            bar.setProgress(stage.fraction());
                            far.setText(stage.howFar());
                            Controls.show(far, !stage.howFar().isEmpty());
                            what.setText(stage.what());
                        });
        Label left = Controls.label("", "figures");
        left.setId("time-left");
        left.setMinWidth(USE_PREF_SIZE);
        left.textProperty().bind(work.left());
        work.left().subscribe(now -> Controls.show(left, !now.isEmpty()));
        Button cancel = Controls.linkButton("Cancel", work::cancel);
        cancel.setId("cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox going = new HBox(12, bar, far, left, what, cancel);
        going.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(going, Priority.ALWAYS);
        return going;
    }
}
