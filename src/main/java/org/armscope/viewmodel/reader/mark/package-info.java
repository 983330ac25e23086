/// The highlights of the article that is laid open, the pen that makes and changes them, and what
/// takes them along.
@NullMarked
package org.armscope.viewmodel.reader.mark;

import org.jspecify.annotations.NullMarked;
