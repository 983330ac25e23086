/// Decisions of the analyst: drafted, previewed, confirmed; listed, switched off and on.
@NullMarked
package org.armscope.viewmodel.decide;

import org.jspecify.annotations.NullMarked;
