package org.armscope.viewmodel.reader.mark;

import java.util.List;
import java.util.function.Consumer;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.text.Span;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.notebook.NotebookModel;

/// Takes the selected words, or the current highlight's, along: into the excerpts and onto the
/// clipboard.
public final class Taking {

    private final MarksModel marks;
    private final NotebookModel notebook;

    Taking(MarksModel marks, NotebookModel notebook) {
        this.marks = marks;
        this.notebook = notebook;
    }

    /// Puts the selected words, or the current highlight's with note and tags, into the excerpts.
    public void excerpt() {
        Article open = marks.article().get();
        Span words = marks.selection().get();
        Placed mark = marks.current().get();
        if (open != null && words != null) {
            excerpt(open.id(), words, Excerpt.Origin.SELECTION, List.of(), "");
        } else if (open != null && mark != null) {
            excerpt(
                    open.id(),
                    mark.span(),
                    Excerpt.Origin.HIGHLIGHT,
                    mark.highlight().tags(),
                    mark.highlight().note());
        } else {
            notebook.tell(MarksModel.NOTHING_SELECTED);
        }
    }

    /// Gives the selected words, or the current highlight's, with their citation.
    ///
    /// @param clipboard takes them, in the window's thread
    public void copyCited(Consumer<ClipboardExcerpt> clipboard) {
        Article open = marks.article().get();
        Span words = marks.words().orElse(null);
        if (open == null || words == null) {
            notebook.tell(MarksModel.NOTHING_SELECTED);
            return;
        }
        notebook.read(
                notes -> notes.cited(open, words, notebook.style().get()),
                cited -> {
                    clipboard.accept(cited);
                    say("Copied with its citation");
                });
    }

    private void excerpt(
            ArticleId id, Span span, Excerpt.Origin origin, List<Tag> tags, String note) {
        notebook.change(
                notes -> notes.excerpt(id, span, origin, tags, note),
                added -> say("Added to the excerpts"));
    }

    private void say(String words) {
        notebook.tell(Notice.good(words));
    }
}
