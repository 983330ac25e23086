/// Writes what was found for other programs to read.
@NullMarked
package org.armscope.export;

import org.jspecify.annotations.NullMarked;
