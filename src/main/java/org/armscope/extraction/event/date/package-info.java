/// When an event happened, and where that is known from.
@NullMarked
package org.armscope.extraction.event.date;

import org.jspecify.annotations.NullMarked;
