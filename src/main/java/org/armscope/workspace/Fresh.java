package org.armscope.workspace;

import org.armscope.article.IssueDate;
import org.armscope.ingest.Reading;
import org.armscope.library.Annotated;
import org.jspecify.annotations.Nullable;

/// A file that was read, or not, with the issue date that its text tells and what is found in it.
///
/// @param annotated null if nothing was looked for
record Fresh(Reading reading, @Nullable IssueDate date, @Nullable Annotated annotated) {}
