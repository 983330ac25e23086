/// What helps to ask: suggestions while typing, names to choose from, other spellings, and the
/// searches that are kept.
@NullMarked
package org.armscope.viewmodel.explore.ask;

import org.jspecify.annotations.NullMarked;
