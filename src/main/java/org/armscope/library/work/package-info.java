/// The analyst's own work in the library: every step is on the disk before it is confirmed, and
/// can be undone and redone, also after a restart.
@NullMarked
package org.armscope.library.work;

import org.jspecify.annotations.NullMarked;
