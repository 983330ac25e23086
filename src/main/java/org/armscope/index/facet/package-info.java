/// How the articles that answer a question divide, counted exactly.
@NullMarked
package org.armscope.index.facet;

import org.jspecify.annotations.NullMarked;
