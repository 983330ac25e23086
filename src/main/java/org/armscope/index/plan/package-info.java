/// What a query asks of the words of a text, once its own words are cut like those.
@NullMarked
package org.armscope.index.plan;

import org.jspecify.annotations.NullMarked;
