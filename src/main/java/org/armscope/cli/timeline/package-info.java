/// `timeline`: the events of all articles in their order, printed or drawn.
@NullMarked
package org.armscope.cli.timeline;

import org.jspecify.annotations.NullMarked;
