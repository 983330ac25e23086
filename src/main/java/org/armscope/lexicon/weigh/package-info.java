/// How much single words and what stands around them speak for an answer, learnt from sentences
/// judged by hand.
@NullMarked
package org.armscope.lexicon.weigh;

import org.jspecify.annotations.NullMarked;
