/// Spans over an unchanging text, and the words, sentences and paragraphs they cover. JDK only.
@NullMarked
package org.armscope.text;

import org.jspecify.annotations.NullMarked;
