package org.armscope.cli.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.armscope.cli.search.AskedRows.ChoiceRow;
import org.armscope.cli.search.AskedRows.WhyRow;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.query.Hit;
import org.armscope.query.NameChoice;
import org.armscope.query.Passage;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// What a search found in one article; offsets are code points of the article's text.
///
/// @param why which parts of the query it answers; null, and left out, unless that was asked for
/// @param choices the names in the query that stand for several, the same in each row; null, and
///     left out, if there are none
public record HitRow(
        float score,
        int matches,
        List<PassageRow> passages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<WhyRow> why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ChoiceRow> choices) {

    record PassageRow(int start, int end, String text, List<SpanRow> matches) {}

    record SpanRow(int start, int end, String text) {}

    /// The rows of an answer, in its order.
    ///
    /// @param choices the names in the query that stand for several
    /// @param texts where the articles are read
    public static List<ArticleRow.With<HitRow>> of(
            SearchResult result, Why why, List<NameChoice> choices, Workspace texts)
            throws WorkspaceException {
        List<ChoiceRow> offered = choices.stream().map(ChoiceRow::of).toList();
        List<ArticleRow.With<HitRow>> rows = new ArrayList<>();
        for (SearchResult.Row row : result.rows()) {
            String text = texts.article(row.article().id()).text();
            HitRow found = of(row.hit(), text);
            List<WhyRow> reasons = why.of(row.article().id()).stream().map(WhyRow::of).toList();
            HitRow said =
                    new HitRow(
                            found.score(),
                            found.matches(),
                            found.passages(),
                            why.asked() ? reasons : null,
                            offered.isEmpty() ? null : offered);
            rows.add(new ArticleRow.With<>(ArticleRow.of(row.article()), said));
        }
        return rows;
    }

    private static HitRow of(Hit hit, String text) {
        CodePoints offsets = new CodePoints(text);
        return new HitRow(
                hit.score(),
                hit.matches(),
                hit.passages().stream().map(passage -> of(passage, text, offsets)).toList(),
                null,
                null);
    }

    private static PassageRow of(Passage passage, String text, CodePoints offsets) {
        Span place = offsets.toCodePoints(passage.span());
        return new PassageRow(
                place.start(),
                place.end(),
                passage.text(),
                passage.matches().stream().map(match -> of(match, text, offsets)).toList());
    }

    private static SpanRow of(Span match, String text, CodePoints offsets) {
        Span place = offsets.toCodePoints(match);
        return new SpanRow(place.start(), place.end(), match.in(text));
    }
}
