package org.armscope.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.text.Span;

/// The annotations of one text in document order: what its words mention, and the events that its
/// sentences tell of, which may be read one by one when they are asked for. Immutable; equal where
/// the annotations are.
public final class Annotations implements Iterable<Annotation> {

    /// For those with the same span, which are few.
    private static final Comparator<Annotation> BY_KIND =
            Comparator.comparing((Annotation a) -> a.getClass().getSimpleName())
                    .thenComparing(a -> a.provenance().toString());

    private static final Comparator<Annotation> DOCUMENT_ORDER =
            (a, b) -> {
                int bySpan = a.span().compareTo(b.span());
                return bySpan != 0 ? bySpan : BY_KIND.compare(a, b);
            };

    public static final Annotations NONE = of(List.of());

    private final Ordered<Mention> mentions;
    private final Ordered<EventMention> events;

    private Annotations(Ordered<Mention> mentions, Ordered<EventMention> events) {
        this.mentions = mentions;
        this.events = events;
    }

    public static Annotations of(Collection<? extends Annotation> any) {
        List<Mention> mentions = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        for (Annotation one : any) {
            switch (one) {
                case Mention mention -> mentions.add(mention);
                case EventMention event -> events.add(event);
            }
        }
        mentions.sort(DOCUMENT_ORDER);
        events.sort(DOCUMENT_ORDER);
        return new Annotations(Ordered.of(mentions), Ordered.of(events));
    }

    /// What was stored in document order.
    ///
    /// @param events may read each of them only when it is asked for; never changed by anyone
    /// @param sentences what each of the events covers
    public static Annotations stored(
            List<Mention> mentions, List<EventMention> events, List<Span> sentences) {
        return new Annotations(Ordered.of(mentions), new Ordered<>(events, sentences::get));
    }

    /// What is mentioned; reads no event.
    public List<Mention> mentions() {
        return mentions.list();
    }

    /// What the sentences tell of; each event may be read only when it is taken from the list.
    public List<EventMention> events() {
        return events.list();
    }

    /// All of them; reads every event.
    public List<Annotation> all() {
        return merged(mentions.list(), events.list());
    }

    public int size() {
        return mentions.list().size() + events.list().size();
    }

    /// The mentions of one kind, in document order.
    public <M extends Mention> List<M> of(Class<M> kind) {
        return kept(mentions.list(), kind);
    }

    /// The same without events, which lie over whole sentences; reads none of them.
    public Annotations withoutEvents() {
        return new Annotations(mentions, NONE.events);
    }

    /// The mentions of entities of one type.
    public List<EntityMention> mentions(EntityType type) {
        return of(EntityMention.class).stream().filter(m -> m.type() == type).toList();
    }

    /// Those that lie wholly inside `range`.
    public List<Annotation> inside(Span range) {
        return merged(mentions.at(range, true), events.at(range, true));
    }

    /// Those that share at least one character with `range`, in document order.
    public List<Annotation> touching(Span range) {
        return merged(mentions.at(range, false), events.at(range, false));
    }

    /// Those of one kind that share at least one character with `range`.
    public <A extends Annotation> List<A> touching(Span range, Class<A> kind) {
        return kept(touching(range), kind);
    }

    private static <A extends Annotation> List<A> kept(
            List<? extends Annotation> any, Class<A> kind) {
        return any.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Annotations plus(Collection<? extends Annotation> more) {
        List<Annotation> both = new ArrayList<>(all());
        both.addAll(more);
        return of(both);
    }

    public Stream<Annotation> stream() {
        return all().stream();
    }

    @Override
    public Iterator<Annotation> iterator() {
        return all().iterator();
    }

    /// Both in one list, in document order.
    private static List<Annotation> merged(List<Mention> mentions, List<EventMention> events) {
        if (events.isEmpty()) {
            return List.copyOf(mentions);
        }
        List<Annotation> all = new ArrayList<>(mentions.size() + events.size());
        int next = 0;
        for (EventMention event : events) {
            while (next < mentions.size()
                    && DOCUMENT_ORDER.compare(mentions.get(next), event) <= 0) {
                all.add(mentions.get(next++));
            }
            all.add(event);
        }
        all.addAll(mentions.subList(next, mentions.size()));
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Annotations that
                && mentions.list().equals(that.mentions.list())
                && events.list().equals(that.events.list());
    }

    @Override
    public int hashCode() {
        return 31 * mentions.list().hashCode() + events.list().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
