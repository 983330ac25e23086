package org.armscope.viewmodel.reader;

import java.util.List;
import org.armscope.article.Article;
import org.armscope.article.InWords;
import org.armscope.text.Span;
import org.armscope.viewmodel.DateNote;

/// An article laid open: its paragraphs, and the words to mark in them.
///
/// @param hits matched words in document order, as spans over the article's text
public record Page(Article article, List<Block> blocks, List<Span> hits) {

    public Page {
        blocks = List.copyOf(blocks);
        hits = List.copyOf(hits);
    }

    public static Page of(Article article, List<Span> hits) {
        return new Page(article, Block.of(article), hits);
    }

    public String heading() {
        return article.content().heading().text();
    }

    /// False for a label made from the first sentence.
    public boolean hasTitle() {
        return article.content().heading().isTitle();
    }

    public boolean isDigest() {
        return article.header().kind() == org.armscope.article.ArticleKind.DIGEST;
    }

    /// Where it appeared; for a digest beginning `digest of`; may be empty.
    public String reference() {
        return InWords.reference(article.header());
    }

    public DateNote date() {
        return DateNote.of(article.issueDate());
    }

    public String fileName() {
        return article.source().fileName();
    }

    /// What every digest says of itself.
    public String digestNotice() {
        String publication = article.header().publication();
        return "A digest of the article in "
                + (publication == null ? "the source" : publication)
                + ", in other words: not the article’s text, and not to be quoted as it.";
    }
}
