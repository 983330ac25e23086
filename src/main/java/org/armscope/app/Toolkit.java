package org.armscope.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Starts JavaFX, once in the life of the process.
final class Toolkit {

    /// Where set, JavaFX draws backgrounds instead of keeping pictures of them that it stretches to
    /// size. The processor needs half the time for it; with a graphics card it was not tried.
    private static final String PLAIN_BACKGROUNDS = "prism.disableRegionCaching";

    private Toolkit() {}

    /// Returns when the window's thread runs and the fonts are loaded.
    static void start() throws WindowUnavailableException {
        start(() -> {});
    }

    /// The same.
    ///
    /// @param first done in the window's thread while the fonts are loaded
    static void start(Runnable first) throws WindowUnavailableException {
        CountDownLatch running = new CountDownLatch(1);
        System.setProperty(PLAIN_BACKGROUNDS, System.getProperty(PLAIN_BACKGROUNDS, "true"));
        try {
            Platform.startup(running::countDown);
            running.await();
            Platform.setImplicitExit(false);
            Platform.runLater(first);
            Fonts.load();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WindowUnavailableException("the window was interrupted as it started", e);
        } catch (UnsupportedOperationException e) {
            throw new WindowUnavailableException(
                    "no window can be shown here (" + e.getMessage() + ")", e);
        } catch (RuntimeException | LinkageError e) {
            throw new WindowUnavailableException(
                    "no window can be shown here: probably libraries of the system are missing"
                            + " (GTK 3 and X11 for a display; freetype, fontconfig and pangoft2"
                            + " to draw text)",
                    e);
        }
    }

    /// Without a display: windows are drawn by the processor into memory.
    static void startHeadless() throws WindowUnavailableException {
        chooseHeadless();
        start();
    }

    /// Has the toolkit, once it is started, do without a display.
    static void chooseHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
