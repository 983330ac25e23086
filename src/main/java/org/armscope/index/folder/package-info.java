/// What stands in the folder of an index, fields and documents and commits, and how it is opened,
/// read and written.
@NullMarked
package org.armscope.index.folder;

import org.jspecify.annotations.NullMarked;
