package org.armscope.viewmodel.explore.ask;

import org.armscope.library.saved.SavedSearch;
import org.armscope.viewmodel.Counts;
import org.armscope.workspace.SavedSearches;

/// A saved search as the menu shows it.
///
/// @param count how many articles answer it, or why that cannot be told
/// @param fresh `2 new` since it was last looked at; empty where nothing is
public record SavedRow(SavedSearch search, String count, String fresh) {

    static SavedRow of(SavedSearches.Counted counted) {
        String trouble = counted.trouble();
        return new SavedRow(
                counted.search(),
                trouble == null ? Counts.of(counted.articles(), "article") : trouble,
                counted.fresh() == 0 ? "" : Counts.number(counted.fresh()) + " new");
    }

    public String name() {
        return search.name();
    }

    /// All of it in one sentence, for a screen reader.
    public String spoken() {
        return name() + ", " + count + (fresh.isEmpty() ? "" : ", " + fresh);
    }
}
