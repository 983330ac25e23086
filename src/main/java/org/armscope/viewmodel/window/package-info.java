/// The window as a whole: what joins its panes, where one is in them and was, what floats over
/// them, and what it remembers between starts.
@NullMarked
package org.armscope.viewmodel.window;

import org.jspecify.annotations.NullMarked;
