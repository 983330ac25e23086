/// From events to deals: each is placed, grouped, overruled, and written down with its reasons.
@NullMarked
package org.armscope.deal.build;

import org.jspecify.annotations.NullMarked;
