/// How the articles that answer divide: facets to choose from and years to narrow to.
@NullMarked
package org.armscope.viewmodel.explore.facet;

import org.jspecify.annotations.NullMarked;
