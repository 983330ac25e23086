/// The SQLite database that owns articles and the analyst's work, and keeps what was found in them;
/// one writer at a time.
@NullMarked
package org.armscope.library;

import org.jspecify.annotations.NullMarked;
