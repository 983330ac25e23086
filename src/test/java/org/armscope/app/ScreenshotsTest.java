package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.window.Theme;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {

    @TempDir private Path temporary = Path.of("");

    @BeforeEach
    void fonts() {
        Fonts.load();
    }

    @Test
    void aPictureThatCannotBeTakenIsNamedAndTheOthersFollow() throws Exception {
        List<Path> taken = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        try (Workspace workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(temporary.resolve("new")), "a", Progress.silent())) {
            Desk desk = new WorkspaceDesk(workspace);
            new Screenshots(
                            temporary,
                            new Camera(),
                            taken::add,
                            (file, why) -> missed.add(file.getFileName() + ": " + why))
                    .takeAll(List.of(broken(), whole()), desk, desk);
        }
        assertEquals(
                Stream.of("1024x700", "1400x900", "1920x1080")
                        .flatMap(size -> Stream.of(size + "-light", size + "-dark"))
                        .map(
                                of ->
                                        "broken-"
                                                + of
                                                + ".png: the window could not be shown"
                                                + " (java.lang.IllegalStateException: no such"
                                                + " article)")
                        .sorted()
                        .toList(),
                missed.stream().sorted().toList());
        assertEquals(6, taken.size());
        assertTrue(taken.stream().allMatch(Files::isRegularFile), taken::toString);
    }

    @Test
    void aWindowThatIsNotDrawnInTimeIsGivenUpAndTheNextOneIsTaken() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        busy.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        Camera camera = new Camera(1);
        Path late = temporary.resolve("late.png");
        assertEquals(
                Optional.of("the window was not drawn within 1 seconds"),
                camera.take(Region::new, Theme.LIGHT, 100, 100, late));
        busy.countDown();
        Path next = temporary.resolve("next.png");
        assertEquals(Optional.empty(), new Camera().take(Region::new, Theme.LIGHT, 100, 100, next));
        assertEquals(List.of(false, true), List.of(Files.exists(late), Files.isRegularFile(next)));
    }

    private static Shot broken() {
        return new Shot(
                "broken",
                true,
                Runnable::run,
                model -> {
                    throw new IllegalStateException("no such article");
                });
    }

    private static Shot whole() {
        return new Shot("whole", true, Runnable::run, model -> {});
    }
}
