/// The analyst's steps as the window takes them: done off its thread, told once they are on the
/// disk, undone and redone; the decisions, listed and made.
@NullMarked
package org.armscope.viewmodel.notebook;

import org.jspecify.annotations.NullMarked;
