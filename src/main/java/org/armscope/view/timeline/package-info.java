/// The timeline pane: a painted timeline, the list that tells the same in words, and the reader
/// with the evidence beside it.
@NullMarked
package org.armscope.view.timeline;

import org.jspecify.annotations.NullMarked;
