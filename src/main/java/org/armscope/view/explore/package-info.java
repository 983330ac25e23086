/// The list of results and what stands above it.
@NullMarked
package org.armscope.view.explore;

import org.jspecify.annotations.NullMarked;
