package org.armscope.viewmodel.reader;

import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.InWords;
import org.armscope.query.Occurrence;
import org.armscope.text.Span;
import org.armscope.viewmodel.DateNote;

/// An article laid open: its paragraphs, and the words to mark in them.
///
/// @param hits what is matched, in document order, over the article's text
public record Page(Article article, List<Block> blocks, List<Occurrence> hits, Mentions mentions) {

    public Page {
        blocks = List.copyOf(blocks);
        hits = List.copyOf(hits);
    }

    public static Page of(Article article, List<Occurrence> hits, Annotations annotations) {
        return plain(article, hits).with(hits, annotations);
    }

    /// A page that can be read while it is not known yet what is mentioned on it.
    static Page plain(Article article, List<Occurrence> hits) {
        return new Page(article, Block.of(article), hits, Mentions.UNREAD);
    }

    /// The same page once it is known what is mentioned on it.
    Page with(List<Occurrence> matched, Annotations annotations) {
        return new Page(article, blocks, matched, Mentions.of(annotations));
    }

    public Annotations annotations() {
        return mentions.annotations();
    }

    /// The words that the hits mark, in document order, no two overlapping.
    public List<HitMark> hitMarks() {
        return HitMark.of(hits);
    }

    /// False while what is mentioned is still being read: then nothing is marked but hits.
    public boolean isRead() {
        return mentions.isRead();
    }

    /// Where a place lies between the body's beginning, 0, and its end, 1.
    public double share(int offset) {
        Span body = article.content().body();
        int length = Math.max(1, body.length());
        return Math.clamp((double) (offset - body.start()) / length, 0, 1);
    }

    /// The place at a share of the body; the inverse of [#share].
    public int offset(double share) {
        Span body = article.content().body();
        return body.start() + (int) Math.round(Math.clamp(share, 0, 1) * body.length());
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
