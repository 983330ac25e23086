/// Article and lexicon to annotations, in passes; pure functions, no input or output.
@NullMarked
package org.armscope.extraction;

import org.jspecify.annotations.NullMarked;
