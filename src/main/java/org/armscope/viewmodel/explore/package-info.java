/// State and actions of the Explore pane: the question, its answer, the results and the selected
/// one.
@NullMarked
package org.armscope.viewmodel.explore;

import org.jspecify.annotations.NullMarked;
