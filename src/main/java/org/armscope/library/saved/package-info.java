/// Searches with a name, and those that were asked before.
@NullMarked
package org.armscope.library.saved;

import org.jspecify.annotations.NullMarked;
