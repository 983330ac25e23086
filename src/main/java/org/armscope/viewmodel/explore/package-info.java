/// State and actions of the Explore pane: the question, its answer, the result selected.
@NullMarked
package org.armscope.viewmodel.explore;

import org.jspecify.annotations.NullMarked;
