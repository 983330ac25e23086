/// The Library pane: articles, what became of each file, copies, wanted issues, watched folders.
@NullMarked
package org.armscope.view.library;

import org.jspecify.annotations.NullMarked;
