package org.armscope.workspace.intake;

import org.armscope.article.IssueDate;
import org.armscope.ingest.Reading;
import org.armscope.library.table.Annotated;
import org.jspecify.annotations.Nullable;

/// A file that was read, or not, with the issue date that its text tells and what is found in it.
///
/// @param annotated null if nothing was looked for
public record Fresh(Reading reading, @Nullable IssueDate date, @Nullable Annotated annotated) {}
