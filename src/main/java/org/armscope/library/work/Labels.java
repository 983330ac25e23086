package org.armscope.library.work;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;

/// What the analyst's work makes an article answer to in a search.
///
/// @param tags of the article and of its highlights, each once, in order; those above them are left
///     out
/// @param notes on the article and on its highlights, in Markdown, none empty
/// @param star true if the article or one of its highlights has a star
public record Labels(
        ArticleId article,
        List<Tag> tags,
        List<String> notes,
        boolean star,
        ReadingState.Stage stage) {

    public Labels {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    static Labels of(ArticleMark mark, List<Highlight> highlights) {
        List<Tag> tags = new ArrayList<>(mark.tags());
        List<String> notes = new ArrayList<>(List.of(mark.note()));
        boolean star = mark.star();
        for (Highlight highlight : highlights) {
            tags.addAll(highlight.tags());
            notes.add(highlight.note());
            star |= highlight.star();
        }
        return new Labels(
                mark.article(),
                tags.stream().distinct().sorted().toList(),
                notes.stream().filter(note -> !note.isBlank()).toList(),
                star,
                mark.stage());
    }
}
