/// A plan as Lucene's queries, the hits that it has, and what they show.
@NullMarked
package org.armscope.index.search;

import org.jspecify.annotations.NullMarked;
