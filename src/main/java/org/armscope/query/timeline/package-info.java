/// Events of many articles as values to list, filter and draw.
@NullMarked
package org.armscope.query.timeline;

import org.jspecify.annotations.NullMarked;
