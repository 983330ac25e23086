/// How one paragraph looks: the faces its words are set in, and what lies under them.
@NullMarked
package org.armscope.view.reader.paragraph;

import org.jspecify.annotations.NullMarked;
