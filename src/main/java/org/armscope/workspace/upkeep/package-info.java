/// Keeps annotations and index in step with texts, lexicon, decisions and marks.
@NullMarked
package org.armscope.workspace.upkeep;

import org.jspecify.annotations.NullMarked;
