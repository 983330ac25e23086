/// The highlights of the article that is laid open, and what can be done with them.
@NullMarked
package org.armscope.viewmodel.reader.mark;

import org.jspecify.annotations.NullMarked;
