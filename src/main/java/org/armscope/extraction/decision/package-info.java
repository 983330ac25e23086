/// What a person ruled, applied to what the passes found. What a decision made says so in its
/// provenance.
@NullMarked
package org.armscope.extraction.decision;

import org.jspecify.annotations.NullMarked;
