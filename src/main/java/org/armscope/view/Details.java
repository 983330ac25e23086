package org.armscope.view;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.armscope.export.Generator;
import org.armscope.viewmodel.Notice;

/// What is copied of a failure for whoever looks after the program.
public final class Details {

    private Details() {}

    /// A sentence alone, and with what program and when it was told.
    static String of(String words) {
        return String.join(System.lineSeparator(), words, "", running(), now());
    }

    /// The sentence, when and where it was told, and what led to it.
    public static String of(Notice notice, String workspace) {
        return String.join(
                System.lineSeparator(),
                notice.words(),
                "",
                running(),
                "Workspace " + workspace,
                now(),
                notice.details());
    }

    /// Puts it on the clipboard.
    public static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String running() {
        return program() + ", Java " + Runtime.version() + ", " + system();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    private static String program() {
        try {
            return Generator.name();
        } catch (IOException e) {
            return "Armscope (its version cannot be read: " + e.getMessage() + ")";
        }
    }
}
