/// The reader: an article in its [org.armscope.view.reader.page], and around it what one reads it
/// with: heading line, hits, cards, legend, ruler, menu.
@NullMarked
package org.armscope.view.reader;

import org.jspecify.annotations.NullMarked;
