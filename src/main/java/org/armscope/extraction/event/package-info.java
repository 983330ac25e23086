/// From sentences with their mentions to events: what happened, when, between whom, how sure, on
/// whose word.
@NullMarked
package org.armscope.extraction.event;

import org.jspecify.annotations.NullMarked;
