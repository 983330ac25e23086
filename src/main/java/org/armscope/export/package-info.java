/// What leaves the program: annotations as rows, as marked pages, as files of other tools; and how
/// files are written so that none is ever half there. Offsets outside are code points.
@NullMarked
package org.armscope.export;

import org.jspecify.annotations.NullMarked;
