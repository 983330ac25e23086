/// The analyst's own work: marks, decisions, excerpts, undo.
@NullMarked
package org.armscope.workspace.notebook;

import org.jspecify.annotations.NullMarked;
