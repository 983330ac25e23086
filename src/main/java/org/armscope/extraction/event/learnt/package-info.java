/// The second look: what weights and a net, learnt from judged sentences, say beside the rules.
@NullMarked
package org.armscope.extraction.event.learnt;

import org.jspecify.annotations.NullMarked;
