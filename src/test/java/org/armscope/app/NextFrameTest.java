package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NextFrameTest {

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Group(), 40, 40));
        stage.show();
    }

    @Test
    void workRunsInTheFrameBehindTheOneThatIsDueAndInItsOrder() throws Exception {
        List<String> happened = new CopyOnWriteArrayList<>();
        CompletableFuture<List<String>> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    NextFrame next = new NextFrame();
                    new AnimationTimer() {
                        private int frame;

                        @Override
                        public void handle(long now) {
                            happened.add("frame " + ++frame);
                            if (frame == 1) {
                                next.execute(() -> happened.add("first"));
                                next.execute(() -> happened.add("second"));
                            } else if (frame == 5) {
                                stop();
                                done.complete(List.copyOf(happened));
                            }
                        }
                    }.start();
                });
        assertEquals(
                List.of("frame 1", "frame 2", "frame 3", "first", "second", "frame 4", "frame 5"),
                done.get(20, TimeUnit.SECONDS));
    }
}
