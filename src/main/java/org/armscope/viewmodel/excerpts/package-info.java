/// The basket of excerpts: what is in it, how it will look, and the way out and in.
@NullMarked
package org.armscope.viewmodel.excerpts;

import org.jspecify.annotations.NullMarked;
