/// The words of days and times, and on which days issues of the *Monitor* came out.
@NullMarked
package org.armscope.lexicon.time;

import org.jspecify.annotations.NullMarked;
