/// Launching and wiring the window; the only place that knows Application and Platform.
@NullMarked
package org.armscope.app;

import org.jspecify.annotations.NullMarked;
