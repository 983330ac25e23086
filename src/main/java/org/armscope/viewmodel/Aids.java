package org.armscope.viewmodel;

import java.util.List;
import java.util.Optional;
import org.armscope.article.ArticleId;
import org.armscope.library.saved.PastSearch;
import org.armscope.library.saved.Renamed;
import org.armscope.library.saved.SavedSearch;
import org.armscope.query.NameChoice;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.workspace.SavedSearches;
import org.armscope.workspace.open.WorkspaceException;

/// What helps to ask well and to read answers, and the searches that are kept. All of it may take
/// long and is called off the window's thread, several at once.
public interface Aids {

    /// What may be meant by what is being typed with the caret at this place.
    List<Suggestion> suggest(String typed, int caret) throws WorkspaceException;

    /// The names in a query that stand for several names of the library.
    List<NameChoice> choices(Query query) throws WorkspaceException;

    /// What may have been meant by a query that finds nothing; it finds something.
    Optional<Query> betterSpelt(Query query) throws WorkspaceException;

    /// Why an article answers a query, part by part.
    List<Reason> reasons(ArticleId article, Query query) throws WorkspaceException;

    /// The articles most like one.
    List<Similar> similar(ArticleId article, int limit) throws WorkspaceException;

    /// The searches with a name, counted, in the order of their names.
    List<SavedSearches.Counted> saved() throws WorkspaceException;

    /// Keeps a query under a name that no other has.
    ///
    /// @return false if the name is taken: then nothing changes
    boolean save(String name, Query query) throws WorkspaceException;

    /// Keeps a query under a name, in the place of what had the name.
    void replace(String name, Query query) throws WorkspaceException;

    void forget(String name) throws WorkspaceException;

    /// Gives a saved search another name; its query and its last look stay.
    Renamed rename(String name, String other) throws WorkspaceException;

    /// Keeps again what was forgotten, with the last look that it had.
    void bringBack(SavedSearch search) throws WorkspaceException;

    /// Notes that what a saved search finds now was looked at.
    void look(SavedSearch search) throws WorkspaceException;

    /// Notes in the history that a query was asked.
    void note(Query query, long articles) throws WorkspaceException;

    /// What was asked before, the latest first.
    List<PastSearch> past(int limit) throws WorkspaceException;
}
