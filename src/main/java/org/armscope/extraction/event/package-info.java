/// From sentences with their mentions to events: what happened, when, between whom, how sure, on
/// whose word. [org.armscope.extraction.event.EventReader] asks the rooms below it in turn:
/// `scene` is what all read, `mode` and `part` read scenes, `kind`, `date` and `story` these, and
/// `learnt` looks at the whole text once more.
@NullMarked
package org.armscope.extraction.event;

import org.jspecify.annotations.NullMarked;
