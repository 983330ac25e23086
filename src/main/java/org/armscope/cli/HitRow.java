package org.armscope.cli;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.Hit;
import org.armscope.query.Passage;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.WorkspaceException;

/// What a search found in one article; offsets are code points of the article's text.
record HitRow(float score, int matches, List<PassageRow> passages) {

    record PassageRow(int start, int end, String text, List<SpanRow> matches) {}

    record SpanRow(int start, int end, String text) {}

    static List<ArticleRow.With<HitRow>> of(SearchResult result, Workspace texts)
            throws WorkspaceException {
        List<ArticleRow.With<HitRow>> rows = new ArrayList<>();
        for (SearchResult.Row row : result.rows()) {
            String text = texts.article(row.article().id()).text();
            rows.add(new ArticleRow.With<>(ArticleRow.of(row.article()), of(row.hit(), text)));
        }
        return rows;
    }

    private static HitRow of(Hit hit, String text) {
        CodePoints offsets = new CodePoints(text);
        return new HitRow(
                hit.score(),
                hit.matches(),
                hit.passages().stream().map(passage -> of(passage, text, offsets)).toList());
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
