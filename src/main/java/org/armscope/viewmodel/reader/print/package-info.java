/// An article as it goes onto paper.
@NullMarked
package org.armscope.viewmodel.reader.print;

import org.jspecify.annotations.NullMarked;
