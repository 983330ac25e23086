/// `search` and `batch`: one question or a file of them, answered as hits, facets or a
/// concordance.
@NullMarked
package org.armscope.cli.search;

import org.jspecify.annotations.NullMarked;
