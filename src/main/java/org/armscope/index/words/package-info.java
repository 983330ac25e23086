/// How texts become words: cutting, folding, stems, and the stream of terms that is indexed.
@NullMarked
package org.armscope.index.words;

import org.jspecify.annotations.NullMarked;
