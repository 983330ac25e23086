/// The SQLite database that owns articles and the analyst's work; one writer at a time.
@NullMarked
package org.armscope.library;

import org.jspecify.annotations.NullMarked;
