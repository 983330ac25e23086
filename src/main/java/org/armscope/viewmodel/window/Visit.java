package org.armscope.viewmodel.window;

import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.article.ArticleId;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.viewmodel.Selection;
import org.jspecify.annotations.Nullable;

/// Where one is in the window, so that one can come back to it.
///
/// @param question as typed
/// @param reading the article laid open in Explore, or null
/// @param entity whose dossier is laid open, or null
/// @param event whose evidence is laid open on the timeline, or null
/// @param days marked out on the timeline, or null
/// @param selection what the panes were narrowed to
public record Visit(
        Pane pane,
        String question,
        @Nullable Reading reading,
        @Nullable Entity entity,
        @Nullable EventId event,
        @Nullable DayRange days,
        Selection selection) {

    /// Where a new workspace opens.
    public static final Visit FIRST = new Visit(Pane.EXPLORE, "", null, null, null, null);

    /// With panes that are not narrowed.
    public Visit(
            Pane pane,
            String question,
            @Nullable Reading reading,
            @Nullable Entity entity,
            @Nullable EventId event,
            @Nullable DayRange days) {
        this(pane, question, reading, entity, event, days, Selection.NONE);
    }

    /// An article and where in it.
    ///
    /// @param at a place to go to, or null for the first hit
    /// @param result true if it was selected among the results, false if it was opened from
    ///     elsewhere
    public record Reading(ArticleId article, @Nullable Span at, boolean result) {}

    /// Puts what is missing right.
    @SuppressWarnings("ConstantValue")
    public Visit {
        pane = pane == null ? Pane.EXPLORE : pane;
        question = question == null ? "" : question;
        selection = selection == null ? Selection.NONE : selection;
    }

    /// 1 if the other question is this one and a letter more, -1 if a letter fewer, 0 else.
    int lettersTo(Visit other) {
        int more = other.question.length() - question.length();
        boolean goesOn =
                (more == 1 && other.question.startsWith(question))
                        || (more == -1 && question.startsWith(other.question));
        return goesOn ? more : 0;
    }
}
