package org.armscope.library.codec;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventBrief;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;

/// The events of a text in brief to bytes and back. [AnnotationCodec#FORM] names this form too.
public final class EventBriefCodec {

    private EventBriefCodec() {}

    public static byte[] write(List<EventBrief> events) {
        FieldWriter to = new FieldWriter(new Words(), 512);
        to.list(events, event -> write(event, to));
        return to.written();
    }

    private static void write(EventBrief event, FieldWriter to) {
        to.number(event.number());
        to.day(event.days().from());
        to.day(event.days().to());
        to.word(event.basis());
        to.word(event.kind());
        to.word(event.status());
        to.word(event.hedge());
        to.word(event.korea());
        to.number(event.koreaArms() ? 1 : 0);
        to.text(event.supplier());
        to.text(event.recipient());
        to.list(event.weapons(), to::text);
        to.list(
                event.entities(),
                entity -> {
                    to.word(entity.type());
                    to.text(entity.name());
                });
        to.list(event.outlets(), to::text);
        to.span(event.sentence());
    }

    /// What [#write] was given.
    ///
    /// @throws IOException if these are not bytes that [#write] made
    public static List<EventBrief> read(byte[] bytes) throws IOException {
        try {
            FieldReader from = new FieldReader(bytes);
            return from.list(() -> read(from));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the stored events are damaged: " + e.getMessage(), e);
        }
    }

    private static EventBrief read(FieldReader from) throws IOException {
        return new EventBrief(
                from.number(),
                new DayRange(from.day(), from.day()),
                from.word(EventDate.Basis.class),
                from.word(EventKind.class),
                from.wordOrNull(EventStatus.class),
                from.word(Hedge.class),
                from.word(EventKorea.class),
                from.number() != 0,
                from.textOrNull(),
                from.textOrNull(),
                from.list(from::text),
                from.list(() -> new Entity(from.word(EntityType.class), from.text())),
                from.list(from::text),
                from.span());
    }
}
