/// The frame around the panes: header, rail, status bar, what floats, and the keys.
@NullMarked
package org.armscope.view.window;

import org.jspecify.annotations.NullMarked;
