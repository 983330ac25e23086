package org.armscope.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.armscope.view.window.TroubleView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what nobody foresaw: notes it in the log, and tells the person, one at a time.
final class Trouble implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private static final String WORDS =
            "The program met a fault of its own. What you have ingested is safe. You can go on; if"
                    + " it happens again, close the window and start again, and send the details to"
                    + " whoever looks after the program.";

    private final AtomicBoolean telling = new AtomicBoolean();

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.error("unforeseen, in thread {}", thread.getName(), fault);
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(() -> tell(details(thread, fault)));
        }
    }

    private void tell(String details) {
        Stage stage = new Stage();
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle("Armscope");
        stage.setScene(new Scene(new TroubleView(WORDS, details, stage::close)));
        stage.setResizable(false);
        stage.setOnHidden(event -> telling.set(false));
        stage.show();
    }

    private static String details(Thread thread, Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return "Thread " + thread.getName() + ", Java " + Runtime.version() + "\n" + trace;
    }
}
