/// JavaFX nodes in plain Java, one class for each pane, the stylesheet beside them; no logic.
@NullMarked
package org.armscope.view;

import org.jspecify.annotations.NullMarked;
