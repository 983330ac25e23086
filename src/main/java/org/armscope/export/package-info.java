/// What leaves the program: annotations as rows, as marked pages, as files of other tools. Values
/// in, strings out; offsets are code points.
@NullMarked
package org.armscope.export;

import org.jspecify.annotations.NullMarked;
