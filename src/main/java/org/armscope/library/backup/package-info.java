/// The library in one file, for keeping elsewhere.
@NullMarked
package org.armscope.library.backup;

import org.jspecify.annotations.NullMarked;
