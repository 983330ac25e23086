/// Sums of money.
@NullMarked
package org.armscope.extraction.money;

import org.jspecify.annotations.NullMarked;
