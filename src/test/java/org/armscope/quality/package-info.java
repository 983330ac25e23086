/// Measures of what the program finds, against articles annotated by hand.
@NullMarked
package org.armscope.quality;

import org.jspecify.annotations.NullMarked;
