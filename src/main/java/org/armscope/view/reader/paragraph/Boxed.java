package org.armscope.view.reader.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.HitMark;

/// Words of a hit within a paragraph.
///
/// @param hits the numbers of the hits they belong to, from 0
/// @param span over the article's text, within the paragraph
public record Boxed(List<Integer> hits, Span span) {

    /// What the hits mark of a paragraph.
    ///
    /// @param marks of the whole article, in document order, no two overlapping
    public static List<Boxed> of(List<HitMark> marks, Span paragraph) {
        List<Boxed> here = new ArrayList<>();
        for (int i = firstEndingBehind(marks, paragraph.start());
                i < marks.size() && marks.get(i).span().start() < paragraph.end();
                i++) {
            Span mark = marks.get(i).span();
            int start = Math.max(mark.start(), paragraph.start());
            int end = Math.min(mark.end(), paragraph.end());
            here.add(new Boxed(marks.get(i).hits(), new Span(start, end)));
        }
        return List.copyOf(here);
    }

    private static int firstEndingBehind(List<HitMark> marks, int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
