package org.armscope.viewmodel.reader;

import java.util.ArrayList;
import java.util.List;
import org.armscope.article.Article;
import org.armscope.text.Paragraphs;
import org.armscope.text.Span;

/// One paragraph of an article as the reader sets it; the span runs over the article's text.
public record Block(Part part, Span span) {

    /// What a paragraph belongs to.
    public enum Part {
        /// A line of the file's header.
        HEADER,
        /// The article's own prose.
        BODY,
        /// The headline of the next article, stuck to the end of this text.
        NEXT_HEADLINE
    }

    /// All of an article's paragraphs, in document order.
    public static List<Block> of(Article article) {
        List<Block> blocks = new ArrayList<>();
        String text = article.text();
        add(blocks, Part.HEADER, text, article.header().span());
        add(blocks, Part.BODY, text, article.content().body());
        Span next = article.content().nextHeadline();
        if (next != null) {
            add(blocks, Part.NEXT_HEADLINE, text, next);
        }
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, Part part, String text, Span within) {
        for (Span paragraph : Paragraphs.of(text, within)) {
            blocks.add(new Block(part, paragraph));
        }
    }
}
