package org.armscope.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.text.Span;

/// The annotations of one text in document order. Immutable; equal where the annotations are.
public final class Annotations implements Iterable<Annotation> {

    public static final Annotations NONE = new Annotations(List.of());

    /// For those with the same span, which are few.
    private static final Comparator<Annotation> BY_KIND =
            Comparator.comparing((Annotation a) -> a.getClass().getSimpleName())
                    .thenComparing(a -> a.provenance().toString());

    private static final Comparator<Annotation> DOCUMENT_ORDER =
            (a, b) -> {
                int bySpan = a.span().compareTo(b.span());
                return bySpan != 0 ? bySpan : BY_KIND.compare(a, b);
            };

    private final List<Annotation> sorted;

    /// At each place the greatest end of the annotations up to it: tells how far back to look.
    private final int[] reach;

    private Annotations(List<Annotation> sorted) {
        this.sorted = sorted;
        reach = new int[sorted.size()];
        int end = 0;
        for (int i = 0; i < reach.length; i++) {
            end = Math.max(end, sorted.get(i).span().end());
            reach[i] = end;
        }
    }

    public static Annotations of(Collection<? extends Annotation> any) {
        List<Annotation> sorted = new ArrayList<>(any);
        sorted.sort(DOCUMENT_ORDER);
        return new Annotations(List.copyOf(sorted));
    }

    public List<Annotation> all() {
        return sorted;
    }

    public int size() {
        return sorted.size();
    }

    /// The annotations of one kind, in document order.
    public <A extends Annotation> List<A> of(Class<A> kind) {
        List<A> found = new ArrayList<>();
        for (Annotation one : sorted) {
            if (kind.isInstance(one)) {
                found.add(kind.cast(one));
            }
        }
        return List.copyOf(found);
    }

    /// The same without events, which lie over whole sentences.
    public Annotations withoutEvents() {
        return of(sorted.stream().filter(a -> !(a instanceof EventMention)).toList());
    }

    /// The mentions of entities of one type.
    public List<EntityMention> mentions(EntityType type) {
        return of(EntityMention.class).stream().filter(m -> m.type() == type).toList();
    }

    /// Those that lie wholly inside `range`.
    public List<Annotation> inside(Span range) {
        return found(range, true);
    }

    /// Those that share at least one character with `range`, in document order.
    public List<Annotation> touching(Span range) {
        return found(range, false);
    }

    private List<Annotation> found(Span range, boolean whole) {
        int i = before(range.end());
        if (i == 0 || reach[i - 1] <= range.start()) {
            return List.of();
        }
        List<Annotation> found = new ArrayList<>();
        while (i > 0 && reach[i - 1] > range.start()) {
            i--;
            Span span = sorted.get(i).span();
            if (span.overlaps(range) && (!whole || range.contains(span))) {
                found.add(sorted.get(i));
            }
        }
        return List.copyOf(found.reversed());
    }

    public Annotations plus(Collection<? extends Annotation> more) {
        List<Annotation> both = new ArrayList<>(sorted);
        both.addAll(more);
        return of(both);
    }

    public Stream<Annotation> stream() {
        return sorted.stream();
    }

    @Override
    public Iterator<Annotation> iterator() {
        return sorted.iterator();
    }

    /// How many annotations start before `offset`.
    private int before(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Annotations that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
