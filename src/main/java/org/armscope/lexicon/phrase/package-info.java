/// Phrases of several words found in one walk over a text, and what the brackets and signs of a
/// table's patterns stand for.
@NullMarked
package org.armscope.lexicon.phrase;

import org.jspecify.annotations.NullMarked;
