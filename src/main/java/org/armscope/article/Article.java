package org.armscope.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An article in the library: its identity, where it came from, its present text and its issue
/// date.
///
/// @param issueDate null where nothing tells it
public record Article(
        ArticleId id, Source source, ArticleText content, @Nullable IssueDate issueDate) {

    public String text() {
        return content.text();
    }

    public Header header() {
        return content.header();
    }

    public Optional<IssueDate> dated() {
        return Optional.ofNullable(issueDate);
    }
}
