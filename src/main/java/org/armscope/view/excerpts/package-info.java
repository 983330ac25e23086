/// The pane of the basket: its excerpts, and how they will look.
@NullMarked
package org.armscope.view.excerpts;

import org.jspecify.annotations.NullMarked;
