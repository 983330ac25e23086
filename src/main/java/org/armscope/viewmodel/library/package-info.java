/// State and actions of the Library pane: every article, and what became of each file.
@NullMarked
package org.armscope.viewmodel.library;

import org.jspecify.annotations.NullMarked;
