/// The parts of an arms event as a text states it: what kind, when, who, what, how far, who says
/// so. Each holds the words that state it.
@NullMarked
package org.armscope.annotation.event;

import org.jspecify.annotations.NullMarked;
