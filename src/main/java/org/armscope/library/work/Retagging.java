package org.armscope.library.work;

import java.time.Instant;
import java.util.List;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.Tag;

/// Gives an item another tag in place of one it has.
final class Retagging {

    private Retagging() {}

    static Item renamed(Item item, Tag from, Tag to, Instant now) {
        List<Tag> tags = item.tags().stream().map(tag -> tag.renamed(from, to)).toList();
        return switch (item.value()) {
            case Highlight value -> Item.of(value.withTags(tags, now));
            case ArticleMark value -> Item.of(value.withTags(tags, now));
            case Excerpt value -> Item.of(value.withTags(tags, now));
            default -> item; // no other item has tags
        };
    }
}
