package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Span;

/// A hit within a paragraph.
///
/// @param number of the hit within the article, from 0
/// @param span over the article's text, within the paragraph
record Boxed(int number, Span span) {

    /// What the hits cover of a paragraph.
    ///
    /// @param hits of the whole article, in document order, no two overlapping
    static List<Boxed> of(List<Span> hits, Span paragraph) {
        List<Boxed> here = new ArrayList<>();
        for (int i = firstEndingBehind(hits, paragraph.start());
                i < hits.size() && hits.get(i).start() < paragraph.end();
                i++) {
            Span hit = hits.get(i);
            int start = Math.max(hit.start(), paragraph.start());
            int end = Math.min(hit.end(), paragraph.end());
            here.add(new Boxed(i, new Span(start, end)));
        }
        return List.copyOf(here);
    }

    private static int firstEndingBehind(List<Span> hits, int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
