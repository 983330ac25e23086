package org.armscope.annotation.decision;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.mark.Anchor;

/// Names an event that a text states.
///
/// @param sentence that states it
/// @param trigger the words that tell its kind
/// @param kind as the program found it, or, for an event that the analyst adds, what it is
public record EventTarget(Anchor sentence, Anchor trigger, EventKind kind) {}
