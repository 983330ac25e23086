/// What helps to ask, under the search box and above the results.
@NullMarked
package org.armscope.view.explore.ask;

import org.jspecify.annotations.NullMarked;
