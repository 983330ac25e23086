/// What a person ruled about what the program found: kept apart from it, and applied to it.
@NullMarked
package org.armscope.annotation.decision;

import org.jspecify.annotations.NullMarked;
