/// The files that articles came from, as they stand today: which are gone, which are copies, and
/// which folders are watched.
@NullMarked
package org.armscope.library.files;

import org.jspecify.annotations.NullMarked;
