/// Citations: what is known of an article as a reference, in the styles of CSL and in the formats
/// of reference managers.
@NullMarked
package org.armscope.export.cite;

import org.jspecify.annotations.NullMarked;
