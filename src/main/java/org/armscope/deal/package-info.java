/// What a deal is: its parties, steps, reports and figures, and what an analyst overrules.
/// `DealBuilder` in `build` makes deals of the events of many articles: who sells what to whom, how
/// far it came and who says so. Pure: the same events give the same deals, in whatever order they
/// come.
@NullMarked
package org.armscope.deal;

import org.jspecify.annotations.NullMarked;
