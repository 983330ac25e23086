/// Files to articles: finding, decoding and reading them. What cannot be read is a value with its
/// reason.
@NullMarked
package org.armscope.ingest;

import org.jspecify.annotations.NullMarked;
