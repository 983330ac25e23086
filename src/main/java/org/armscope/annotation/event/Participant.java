package org.armscope.annotation.event;

import java.util.Locale;
import org.armscope.annotation.Entity;
import org.armscope.text.Span;

/// Who takes part in an event.
///
/// @param span the words that name it in the event's sentence
public record Participant(Entity entity, Role role, Span span) {

    /// The part it plays.
    public enum Role {
        SUPPLIER,
        RECIPIENT,
        VISITOR,
        HOST,
        SPEAKER,
        PARTICIPANT;

        /// The word used in output.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
