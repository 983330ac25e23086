package org.armscope.library.work;

import java.util.List;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// One thing of the analyst's work, as the journal and the tables see it.
///
/// @param value a [Highlight], [ArticleMark], [Excerpt] or [Decision]
record Item(ItemKey key, @Nullable ArticleId article, List<Tag> tags, Record value) {

    static Item of(Highlight value) {
        return new Item(
                new ItemKey(ItemKind.HIGHLIGHT, value.id()), value.article(), value.tags(), value);
    }

    static Item of(ArticleMark value) {
        return new Item(
                new ItemKey(ItemKind.ARTICLE, value.article().value()),
                value.article(),
                value.tags(),
                value);
    }

    static Item of(Excerpt value) {
        return new Item(
                new ItemKey(ItemKind.EXCERPT, value.id()), value.article(), value.tags(), value);
    }

    static Item of(Decision value) {
        return new Item(
                new ItemKey(ItemKind.DECISION, value.id()), value.article(), List.of(), value);
    }
}
