/// From files to stored, dated, annotated and indexed articles, and what became of each.
@NullMarked
package org.armscope.workspace.intake;

import org.jspecify.annotations.NullMarked;
