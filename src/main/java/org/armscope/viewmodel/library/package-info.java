/// State and actions of the Library pane: every article, what became of each file, copies, wanted
/// issues, watched folders.
@NullMarked
package org.armscope.viewmodel.library;

import org.jspecify.annotations.NullMarked;
