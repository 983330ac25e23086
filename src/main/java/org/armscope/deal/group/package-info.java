/// Which events are one deal: those of one matter and the same parties that lie close in time.
@NullMarked
package org.armscope.deal.group;

import org.jspecify.annotations.NullMarked;
