/// One sentence, or a clause of it, with all that stands in it: what every later step reads.
@NullMarked
package org.armscope.extraction.event.scene;

import org.jspecify.annotations.NullMarked;
