/// Who writes in a workspace: one process, held by the operating system.
@NullMarked
package org.armscope.library.lock;

import org.jspecify.annotations.NullMarked;
