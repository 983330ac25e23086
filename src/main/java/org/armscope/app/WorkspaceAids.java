package org.armscope.app;

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
import org.armscope.viewmodel.Aids;
import org.armscope.workspace.SavedSearches;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// What helps to ask an open workspace.
record WorkspaceAids(Workspace workspace) implements Aids {

    @Override
    public List<Suggestion> suggest(String typed, int caret) throws WorkspaceException {
        return workspace.aids().suggest(typed, caret);
    }

    @Override
    public List<NameChoice> choices(Query query) throws WorkspaceException {
        return workspace.aids().choices(query);
    }

    @Override
    public Optional<Query> betterSpelt(Query query) throws WorkspaceException {
        return workspace.aids().betterSpelt(query);
    }

    @Override
    public List<Reason> reasons(ArticleId article, Query query) throws WorkspaceException {
        return workspace.aids().reasons(workspace.article(article), query);
    }

    @Override
    public List<Similar> similar(ArticleId article, int limit) throws WorkspaceException {
        return workspace.aids().similar(workspace.article(article), limit);
    }

    @Override
    public List<SavedSearches.Counted> saved() throws WorkspaceException {
        return workspace.searches().list();
    }

    @Override
    public boolean save(String name, Query query) throws WorkspaceException {
        return workspace.searches().add(name, query);
    }

    @Override
    public void replace(String name, Query query) throws WorkspaceException {
        workspace.searches().replace(name, query);
    }

    @Override
    public void forget(String name) throws WorkspaceException {
        workspace.searches().remove(name);
    }

    @Override
    public Renamed rename(String name, String other) throws WorkspaceException {
        return workspace.searches().rename(name, other);
    }

    @Override
    public void bringBack(SavedSearch search) throws WorkspaceException {
        workspace.searches().bringBack(search);
    }

    @Override
    public void look(SavedSearch search) throws WorkspaceException {
        workspace.searches().look(search);
    }

    @Override
    public void note(Query query, long articles) throws WorkspaceException {
        workspace.searches().note(query, articles);
    }

    @Override
    public List<PastSearch> past(int limit) throws WorkspaceException {
        return workspace.searches().past(limit);
    }
}
