package org.armscope.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.armscope.text.Span;

/// Annotations in document order, found by where they stand. The list may read each of them only
/// when it is asked for; what they cover is known before.
final class Ordered<A extends Annotation> {

    private final List<A> list;
    private final IntFunction<Span> spans;

    /// At each place the greatest end of the annotations up to it: tells how far back to look.
    private final int[] reach;

    /// @param spans what each annotation of the list covers
    Ordered(List<A> list, IntFunction<Span> spans) {
        this.list = list;
        this.spans = spans;
        reach = new int[list.size()];
        int end = 0;
        for (int i = 0; i < reach.length; i++) {
            end = Math.max(end, spans.apply(i).end());
            reach[i] = end;
        }
    }

    static <A extends Annotation> Ordered<A> of(List<A> sorted) {
        List<A> list = List.copyOf(sorted);
        return new Ordered<>(list, i -> list.get(i).span());
    }

    List<A> list() {
        return list;
    }

    /// Those that share a character with the range, in document order.
    ///
    /// @param whole true for those that lie wholly inside it
    List<A> at(Span range, boolean whole) {
        int i = before(range.end());
        List<A> found = new ArrayList<>();
        while (i > 0 && reach[i - 1] > range.start()) {
            i--;
            Span span = spans.apply(i);
            if (span.overlaps(range) && (!whole || range.contains(span))) {
                found.add(list.get(i));
            }
        }
        return found.reversed();
    }

    /// How many annotations start before `offset`.
    private int before(int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.apply(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
