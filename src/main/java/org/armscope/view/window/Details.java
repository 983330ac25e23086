package org.armscope.view.window;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.armscope.export.Generator;
import org.armscope.viewmodel.Notice;

/// What is copied of a failure for whoever looks after the program.
final class Details {

    private Details() {}

    /// The sentence, when and where it was told, and what led to it.
    static String of(Notice notice, String workspace) {
        return String.join(
                System.lineSeparator(),
                notice.words(),
                "",
                program() + ", Java " + Runtime.version() + ", " + system(),
                "Workspace " + workspace,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                notice.details());
    }

    static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
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
