package org.armscope.workspace.notebook;

/// How much there is of the analyst's own work.
///
/// @param notes highlights and articles with a note
/// @param stars highlights and articles with a star
/// @param tags different ones
/// @param unread articles not yet opened, those in the library that nothing was said of included
/// @param decisions those that are switched on
public record NotebookCounts(
        int highlights,
        int notes,
        int stars,
        int tags,
        int unread,
        int reading,
        int done,
        int excerpts,
        int decisions) {}
