/// Annotated excerpts out, in each format that people put into memos and reports, and back in from
/// those that hold everything. Values in, strings or bytes out; offsets outside are code points.
@NullMarked
package org.armscope.export.excerpt;

import org.jspecify.annotations.NullMarked;
