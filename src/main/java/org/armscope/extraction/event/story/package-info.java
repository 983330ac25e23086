/// What a text tells before and after a sentence: who deals with whom, and what only adds to it.
@NullMarked
package org.armscope.extraction.event.story;

import org.jspecify.annotations.NullMarked;
