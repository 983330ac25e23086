package org.armscope.extraction.event;

import org.armscope.annotation.event.StatusMark;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// A clause that states an event, by this trigger.
///
/// @param status how far the deal at stake had come, or null where none is
record Told(Scene clause, Cue<Trigger> trigger, @Nullable StatusMark status) {}
