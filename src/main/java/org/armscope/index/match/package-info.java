/// Where a text matches a plan, and the passages that show it.
@NullMarked
package org.armscope.index.match;

import org.jspecify.annotations.NullMarked;
