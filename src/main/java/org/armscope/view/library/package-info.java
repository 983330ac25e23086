/// The table of articles, and the list of what became of each file.
@NullMarked
package org.armscope.view.library;

import org.jspecify.annotations.NullMarked;
