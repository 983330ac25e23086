package org.armscope.annotation.mark;

import java.time.Instant;
import java.util.List;
import org.armscope.article.ArticleId;

/// What the analyst says of an article as a whole.
///
/// @param tags each once, in order
/// @param note in Markdown; empty if there is none
public record ArticleMark(
        ArticleId article,
        ReadingState.Stage stage,
        boolean star,
        List<Tag> tags,
        String note,
        Instant changed) {

    public ArticleMark {
        tags = tags.stream().distinct().sorted().toList();
    }

    /// Of an article of which nothing was said.
    public static ArticleMark none(ArticleId article) {
        return new ArticleMark(
                article, ReadingState.Stage.UNREAD, false, List.of(), "", Instant.EPOCH);
    }

    public ArticleMark withStage(ReadingState.Stage other, Instant now) {
        return new ArticleMark(article, other, star, tags, note, now);
    }

    public ArticleMark withTags(List<Tag> other, Instant now) {
        return new ArticleMark(article, stage, star, other, note, now);
    }
}
