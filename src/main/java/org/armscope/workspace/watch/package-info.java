/// Watching folders while a workspace is open: what is dropped into one becomes an article, what
/// vanishes from one leaves its article without a source.
@NullMarked
package org.armscope.workspace.watch;

import org.jspecify.annotations.NullMarked;
