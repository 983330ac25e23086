package org.armscope.extraction.event.kind;

import org.armscope.annotation.event.StatusMark;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// A clause that states an event, by this trigger.
///
/// @param status how far the deal at stake had come, or null where none is
public record Told(Scene clause, Cue<Trigger> trigger, @Nullable StatusMark status) {}
