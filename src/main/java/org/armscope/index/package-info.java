/// The Lucene index, derived from the library and rebuilt at any time; answers query values. The
/// only package that knows Lucene. [ArticleIndex] is its entrance; the rooms behind it may import
/// only those before them: `words`, `plan`, `match`, `source`, `folder`, `search`, `facet`,
// `suggest`.
@NullMarked
package org.armscope.index;

import org.jspecify.annotations.NullMarked;
