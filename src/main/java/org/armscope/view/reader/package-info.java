/// The virtualised reader: an article set in a measured column, its hits boxed.
@NullMarked
package org.armscope.view.reader;

import org.jspecify.annotations.NullMarked;
