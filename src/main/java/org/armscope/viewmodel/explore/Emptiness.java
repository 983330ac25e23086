package org.armscope.viewmodel.explore;

/// Why no result is listed.
public enum Emptiness {
    /// There are results.
    NONE,
    /// Nothing was answered yet.
    WAITING,
    /// The workspace holds no article.
    NO_ARTICLES,
    /// No article answers the question.
    NO_HITS
}
