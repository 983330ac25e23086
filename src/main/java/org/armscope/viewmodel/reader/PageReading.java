package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.query.Occurrence;
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
    /// @param marked false if the hits are not known before the mentions are
    record Read(Page page, int left, boolean marked) {}

    /// Reads an article with all that is marked in it; of a long one only the text and the words
    /// that answer, so that [#whole] is to follow.
    Read read(ArticleId id, Marking marking) throws WorkspaceException {
        Article article = desk.article(id);
        Optional<List<Occurrence>> hits = marking.in(article);
        Page page = Page.plain(article, hits.orElse(List.of()));
        Read plain = new Read(page, left(article), hits.isPresent());
        return article.text().length() >= LONG ? plain : whole(plain, marking);
    }

    /// Reads what is mentioned on a page, and marks what can be found only then.
    Read whole(Read plain, Marking marking) throws WorkspaceException {
        Page page = plain.page();
        Annotations found = desk.annotations(page.article());
        List<Occurrence> hits = plain.marked() ? page.hits() : marking.in(page.article(), found);
        return new Read(page.with(hits, found), plain.left(), true);
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
