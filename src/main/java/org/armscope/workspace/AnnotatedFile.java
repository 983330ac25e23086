package org.armscope.workspace;

import java.nio.file.Path;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// What came of annotating one file.
public sealed interface AnnotatedFile {

    Path file();

    /// It was read.
    ///
    /// @param issueDate what relative dates were counted from; null where nothing tells it
    record Done(
            Path file, ArticleText article, @Nullable IssueDate issueDate, Annotations annotations)
            implements AnnotatedFile {}

    /// It could not be read.
    ///
    /// @param reason one sentence for a person: what is wrong and what to do
    record Rejected(Path file, String reason) implements AnnotatedFile {}
}
