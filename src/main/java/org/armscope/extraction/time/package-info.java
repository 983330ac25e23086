/// Dates and times in the running text, to values.
@NullMarked
package org.armscope.extraction.time;

import org.jspecify.annotations.NullMarked;
