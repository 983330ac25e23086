package org.armscope.view.reader.mark;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.viewmodel.reader.mark.MarksModel;

/// Puts words with their citation on the clipboard: as text, HTML and Markdown at once.
public final class CitedCopy {

    private static final String MARKDOWN = "text/markdown";

    private CitedCopy() {}

    /// Copies the selected words, or those of the current highlight.
    public static void of(MarksModel marks) {
        marks.taking().copyCited(CitedCopy::put);
    }

    private static void put(ClipboardExcerpt cited) {
        ClipboardContent content = new ClipboardContent();
        content.putString(cited.plain());
        content.putHtml(cited.html());
        content.put(markdown(), cited.markdown());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The toolkit knows each format once.
    private static DataFormat markdown() {
        return Objects.requireNonNullElseGet(
                DataFormat.lookupMimeType(MARKDOWN), () -> new DataFormat(MARKDOWN));
    }
}
