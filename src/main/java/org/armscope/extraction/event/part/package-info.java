/// Who takes part in an event and what: parties and their sides, participants, speakers, weapons,
/// places.
@NullMarked
package org.armscope.extraction.event.part;

import org.jspecify.annotations.NullMarked;
