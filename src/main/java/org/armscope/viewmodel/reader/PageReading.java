package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.workspace.open.WorkspaceException;

/// Reads an article to be laid open, off the window's thread: of a long one the text first, so that
/// it can be read while what is mentioned in it is still being gathered.
final class PageReading {

    /// Shorter articles are laid open in one piece: theirs takes less than a frame.
    private static final int LONG = 1 << 16;

    private final Desk desk;

    PageReading(Desk desk) {
        this.desk = desk;
    }

    /// An article laid open.
    ///
    /// @param left where it was left the last time, or [ReadingModel#NOWHERE]
    record Read(Page page, int left) {}

    /// Reads an article with all that is marked in it.
    ///
    /// @param soon given a long article before its mentions are read
    Read read(ArticleId id, Marking marking, Consumer<Read> soon) throws WorkspaceException {
        Article article = desk.article(id);
        int left = left(article);
        Optional<List<Span>> hits = marking.in(article);
        Page page = Page.plain(article, hits.orElse(List.of()));
        if (article.text().length() >= LONG) {
            soon.accept(new Read(page, left));
        }
        Annotations found = desk.annotations(article);
        List<Span> marked = hits.isPresent() ? hits.get() : marking.in(article, found);
        return new Read(page.with(marked, found), left);
    }

    /// The same page with what is mentioned on it now, and with its text as it is now: hits of
    /// another text would be wrong, so that there are none then.
    Page again(Page page) throws WorkspaceException {
        Article article = desk.article(page.article().id());
        boolean same = article.text().equals(page.article().text());
        return Page.of(article, same ? page.hits() : List.of(), desk.annotations(article));
    }

    /// Where the article was left, if its text is still the same.
    private int left(Article article) throws WorkspaceException {
        ReadingState.Resume resume = desk.notes().readingState(article.id()).resume();
        return resume == null || !resume.version().equals(article.content().hash())
                ? ReadingModel.NOWHERE
                : Math.min(resume.offset(), article.text().length());
    }
}
