/// The timeline: what it shows of all events, and how that is laid out in pixels.
@NullMarked
package org.armscope.viewmodel.timeline;

import org.jspecify.annotations.NullMarked;
