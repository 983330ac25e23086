package org.armscope.viewmodel.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.armscope.query.Occurrence;
import org.armscope.text.Span;

/// A stretch of words that is marked because it answers.
///
/// @param span over the article's text
/// @param hits the numbers of the hits it belongs to, from 0; several where it stands near more
///     than one other word
public record HitMark(Span span, List<Integer> hits) {

    public HitMark {
        hits = List.copyOf(hits);
    }

    /// What a page's hits mark, in document order, no two overlapping.
    static List<HitMark> of(List<Occurrence> hits) {
        TreeMap<Span, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < hits.size(); i++) {
            for (Span word : hits.get(i).words()) {
                numbers.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
        List<HitMark> marks = new ArrayList<>();
        numbers.forEach((span, of) -> add(marks, new HitMark(span, of)));
        return List.copyOf(marks);
    }

    private static void add(List<HitMark> marks, HitMark next) {
        HitMark last = marks.isEmpty() ? null : marks.getLast();
        if (last == null || !last.span.overlaps(next.span)) {
            marks.add(next);
            return;
        }
        List<Integer> both = new ArrayList<>(last.hits);
        next.hits.stream().filter(hit -> !both.contains(hit)).forEach(both::add);
        marks.set(marks.size() - 1, new HitMark(last.span.cover(next.span), both));
    }
}
