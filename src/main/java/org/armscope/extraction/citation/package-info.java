/// Cited newspapers, cross references and endnote markers.
@NullMarked
package org.armscope.extraction.citation;

import org.jspecify.annotations.NullMarked;
