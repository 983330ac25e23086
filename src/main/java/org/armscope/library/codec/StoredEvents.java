package org.armscope.library.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.armscope.annotation.EventMention;
import org.armscope.library.codec.AnnotationCodec.Told;
import org.jspecify.annotations.Nullable;

/// The events of a text, each read when it is first asked for: a long article holds tens of
/// thousands, and a window shows few of them. Any thread may ask.
final class StoredEvents extends AbstractList<EventMention> implements RandomAccess {

    private final FieldReader fields;
    private final List<Told> told;
    private final int[] places;
    private final Once once;

    /// Two threads may read the same event at once: both read the same.
    private final @Nullable EventMention[] read;

    /// @param fields at the first event, behind the last of which the bytes end
    StoredEvents(FieldReader fields, List<Told> told, Once once) {
        this.fields = fields;
        this.told = told;
        this.once = once;
        read = new EventMention[told.size()];
        places = new int[told.size()];
        long at = fields.at();
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) at;
            at += told.get(i).length();
        }
        fields.endsAt(at);
    }

    @Override
    public int size() {
        return places.length;
    }

    /// @throws UncheckedIOException if the bytes are damaged, though their checksum is right
    @Override
    public EventMention get(int index) {
        EventMention known = read[index];
        if (known == null) {
            known = event(index);
            read[index] = known;
        }
        return known;
    }

    private EventMention event(int index) {
        try {
            FieldReader from = fields.from(places[index]);
            return new EventReader(from, once).read(told.get(index).sentence());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new UncheckedIOException(new IOException("the stored events are damaged", e));
        }
    }
}
