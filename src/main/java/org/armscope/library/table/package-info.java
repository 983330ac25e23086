/// What stands in which table, and the values that are read from them.
@NullMarked
package org.armscope.library.table;

import org.jspecify.annotations.NullMarked;
