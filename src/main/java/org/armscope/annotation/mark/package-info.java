/// What an analyst marks in articles: highlights, tags, notes, reading state, excerpts, and the
/// anchors that hold them to their words when a text changes.
@NullMarked
package org.armscope.annotation.mark;

import org.jspecify.annotations.NullMarked;
