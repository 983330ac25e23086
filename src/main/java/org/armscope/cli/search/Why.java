package org.armscope.cli.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.article.ArticleId;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// Why each article of an answer was found, if that was asked for.
public record Why(boolean asked, Map<ArticleId, List<Reason>> reasons) {

    public Why {
        reasons = Map.copyOf(reasons);
    }

    /// No reasons, since nobody asked for them.
    public static Why notAsked() {
        return new Why(false, Map.of());
    }

    static Why of(Workspace workspace, Query query, SearchResult result) throws WorkspaceException {
        Map<ArticleId, List<Reason>> reasons = new HashMap<>();
        for (SearchResult.Row row : result.rows()) {
            ArticleId id = row.article().id();
            reasons.put(id, workspace.aids().reasons(workspace.article(id), query));
        }
        return new Why(true, reasons);
    }

    List<Reason> of(ArticleId id) {
        return reasons.getOrDefault(id, List.of());
    }
}
