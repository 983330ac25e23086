package org.armscope.view.reader.page;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Block;

/// One paragraph of the reader's model: a part of the article's text, or something the reader says
/// itself.
sealed interface Row {

    /// The article's heading with where and when it appeared.
    record Head() implements Row {}

    /// What stands before a headline that belongs to another article.
    record Apart() implements Row {}

    /// A paragraph of the text.
    record Words(Block block) implements Row {
        Span span() {
            return block.span();
        }
    }

    static List<Row> of(List<Block> blocks) {
        List<Row> rows = new ArrayList<>(blocks.size() + 2);
        rows.add(new Head());
        for (Block block : blocks) {
            if (block.part() == Block.Part.NEXT_HEADLINE) {
                rows.add(new Apart());
            }
            rows.add(new Words(block));
        }
        return List.copyOf(rows);
    }
}
