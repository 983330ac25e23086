/// What the index does not hold itself and asks its owner for: texts, annotations, the book of
/// names, the analyst's marks.
@NullMarked
package org.armscope.index.source;

import org.jspecify.annotations.NullMarked;
