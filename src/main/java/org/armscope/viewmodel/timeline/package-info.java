/// State and actions of the Timeline pane: what it shows of all events and how that is laid out in
/// pixels, the event whose evidence is open, the list beside it.
@NullMarked
package org.armscope.viewmodel.timeline;

import org.jspecify.annotations.NullMarked;
