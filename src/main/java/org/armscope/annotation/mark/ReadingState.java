package org.armscope.annotation.mark;

import java.util.Locale;
import org.armscope.article.TextHash;
import org.jspecify.annotations.Nullable;

/// How far the analyst has read an article.
///
/// @param resume where the reader was left, or null
public record ReadingState(Stage stage, @Nullable Resume resume) {

    /// Of an article never opened.
    public static final ReadingState UNREAD = new ReadingState(Stage.UNREAD, null);

    /// How far an article is read, as the analyst says.
    public enum Stage {
        UNREAD,
        READING,
        DONE;

        /// The word used in queries and output: `unread`, `reading`, `done`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The first character in sight when the reader was left.
    ///
    /// @param version the text that `offset` (UTF-16) counts in
    public record Resume(TextHash version, int offset) {}
}
