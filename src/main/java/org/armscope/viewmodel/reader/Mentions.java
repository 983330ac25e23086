package org.armscope.viewmodel.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Mention;

/// What is mentioned on a page, and for each kind where its mentions begin: looked through once,
/// off the window's thread, so that legend and overview need not do so.
public final class Mentions {

    /// Of a page whose mentions are not read yet.
    public static final Mentions UNREAD = new Mentions(Annotations.NONE, false);

    private final Annotations annotations;
    private final boolean read;
    private final Map<MentionKind, int[]> starts = new EnumMap<>(MentionKind.class);

    private Mentions(Annotations annotations, boolean read) {
        this.annotations = annotations;
        this.read = read;
        Map<MentionKind, IntStream.Builder> found = new EnumMap<>(MentionKind.class);
        for (Mention mention : annotations.mentions()) {
            MentionKind.of(mention)
                    .ifPresent(
                            kind ->
                                    found.computeIfAbsent(kind, _ -> IntStream.builder())
                                            .add(mention.span().start()));
        }
        found.forEach((kind, all) -> starts.put(kind, all.build().toArray()));
    }

    public static Mentions of(Annotations annotations) {
        return new Mentions(annotations, true);
    }

    public Annotations annotations() {
        return annotations;
    }

    /// False while it is not known what is mentioned.
    public boolean isRead() {
        return read;
    }

    /// How many there are of each kind that occurs.
    public Map<MentionKind, Long> counts() {
        Map<MentionKind, Long> counts = new EnumMap<>(MentionKind.class);
        starts.forEach((kind, all) -> counts.put(kind, (long) all.length));
        return counts;
    }

    /// Where those of a kind begin, in document order, as offsets of the article's text.
    public IntStream starts(MentionKind kind) {
        return IntStream.of(starts.getOrDefault(kind, new int[0]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mentions that
                && read == that.read
                && annotations.equals(that.annotations);
    }

    @Override
    public int hashCode() {
        return annotations.hashCode();
    }

    @Override
    public String toString() {
        return read ? annotations.toString() : "not read";
    }
}
