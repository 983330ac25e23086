package org.armscope.viewmodel.library;

import org.armscope.annotation.mark.ReadingState;

/// What the analyst did with an article, as a list shows it.
///
/// @param marks how many highlights it has
public record ArticleNote(ReadingState.Stage stage, int marks) {

    public static final ArticleNote NONE = new ArticleNote(ReadingState.Stage.UNREAD, 0);
}
