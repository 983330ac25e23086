/// The Explore pane: results as a list or as a concordance, what stands above them, and the reader
/// beside them.
@NullMarked
package org.armscope.view.explore;

import org.jspecify.annotations.NullMarked;
