package org.armscope.library.codec;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Mention;
import org.armscope.text.Span;

/// Annotations to bytes and back, without loss: each text once, mentions, where the events stand,
/// the events, and a checksum; numbers are of variable length. Not compressed: that saved little
/// and cost more than the rest of storing.
public final class AnnotationCodec {

    /// Names this form; bytes of another form must not be read.
    public static final int FORM = 4;

    private AnnotationCodec() {}

    /// Where an event stands.
    ///
    /// @param length of its fields, in bytes
    record Told(Span sentence, int length) {

        Told {
            if (length < 0) {
                throw new IllegalArgumentException("an event is shorter than nothing");
            }
        }
    }

    public static byte[] write(Annotations annotations) {
        Words words = new Words();
        FieldWriter first = new FieldWriter(words, 4096);
        FieldWriter behind = new FieldWriter(words, 4096);
        first.list(annotations.mentions(), new MentionWriter(first)::write);
        EventWriter writer = new EventWriter(behind);
        first.list(
                annotations.events(),
                event -> {
                    int from = behind.length();
                    writer.write(event);
                    first.span(event.span());
                    first.number(behind.length() - from);
                });
        return Checksum.appended(first.written(behind));
    }

    /// What [#write] was given. Each event is read when it is asked for.
    ///
    /// @throws IOException if these are not bytes that [#write] made
    public static Annotations read(byte[] bytes) throws IOException {
        try {
            FieldReader from = new FieldReader(Checksum.removed(bytes));
            Once once = new Once();
            List<Mention> mentions = from.list(new MentionReader(from, once)::read);
            List<Told> told = from.list(() -> new Told(from.span(), from.number()));
            return Annotations.stored(
                    mentions,
                    new StoredEvents(from, told, once),
                    told.stream().map(Told::sentence).toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the stored annotations are damaged: " + e.getMessage(), e);
        }
    }
}
