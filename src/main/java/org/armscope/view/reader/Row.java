package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Block;
import org.armscope.viewmodel.reader.Page;

/// One paragraph of the reader's model: a part of the article's text, or something the reader says
/// itself.
sealed interface Row {

    /// The article's heading with where and when it appeared.
    record Head() implements Row {}

    /// What stands before a headline that belongs to another article.
    record Apart() implements Row {}

    /// A paragraph of the text, with the hits in it by number.
    record Words(Block block, List<Boxed> hits) implements Row {
        public Words {
            hits = List.copyOf(hits);
        }
    }

    /// A hit within a paragraph.
    ///
    /// @param number of the hit within the article, from 0
    /// @param span over the article's text, within the paragraph
    record Boxed(int number, Span span) {}

    static List<Row> of(Page page) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head());
        for (Block block : page.blocks()) {
            if (block.part() == Block.Part.NEXT_HEADLINE) {
                rows.add(new Apart());
            }
            rows.add(new Words(block, hits(page.hits(), block.span())));
        }
        return List.copyOf(rows);
    }

    private static List<Boxed> hits(List<Span> all, Span paragraph) {
        List<Boxed> here = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Span hit = all.get(i);
            if (hit.overlaps(paragraph)) {
                int start = Math.max(hit.start(), paragraph.start());
                int end = Math.min(hit.end(), paragraph.end());
                here.add(new Boxed(i, new Span(start, end)));
            }
        }
        return here;
    }
}
