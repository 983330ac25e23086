/// A small network that reads the words of a sentence in their order, learnt from sentences judged
/// by hand.
@NullMarked
package org.armscope.lexicon.net;

import org.jspecify.annotations.NullMarked;
