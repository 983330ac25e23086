/// Questions and answers as values, with the one parser of the query language; no Lucene type.
@NullMarked
package org.armscope.query;

import org.jspecify.annotations.NullMarked;
