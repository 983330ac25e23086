/// The facets beside the results.
@NullMarked
package org.armscope.view.explore.facet;

import org.jspecify.annotations.NullMarked;
