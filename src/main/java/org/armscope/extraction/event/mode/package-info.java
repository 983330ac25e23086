/// Whether words state a deed, and whether it was done, is planned, wished or denied.
@NullMarked
package org.armscope.extraction.event.mode;

import org.jspecify.annotations.NullMarked;
