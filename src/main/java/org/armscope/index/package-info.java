/// The Lucene index, derived from the library and rebuilt at any time; answers query values. The
/// only package that knows Lucene.
@NullMarked
package org.armscope.index;

import org.jspecify.annotations.NullMarked;
