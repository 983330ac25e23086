/// The window as a whole: its panes, its theme, and what it remembers between starts.
@NullMarked
package org.armscope.viewmodel.window;

import org.jspecify.annotations.NullMarked;
