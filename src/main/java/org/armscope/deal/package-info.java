/// Puts the events of many articles together into deals: who sells what to whom, how far it came
/// and who says so. Pure: the same events give the same deals, in whatever order they come.
@NullMarked
package org.armscope.deal;

import org.jspecify.annotations.NullMarked;
