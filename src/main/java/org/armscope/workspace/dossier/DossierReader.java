package org.armscope.workspace.dossier;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// Reads dossiers out of a workspace.
public final class DossierReader {

    /// So many articles are read at most; counts of articles are exact all the same.
    public static final int MOST = 400;

    private final Workspace workspace;

    public DossierReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Reads what the articles say of an entity, the oldest article first.
    ///
    /// @param cancelled asked again and again; once true, what was read so far is returned
    public Dossier read(Entity entity, BooleanSupplier cancelled) throws WorkspaceException {
        SearchRequest request =
                new SearchRequest(asked(entity), SearchRequest.Order.OLDEST, MOST, null);
        SearchResult found = workspace.search(request, cancelled);
        Gathering gathering = new Gathering(entity);
        List<SearchResult.Row> rows = found.rows();
        for (SearchResult.Row row : rows) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Article article = workspace.article(row.article().id());
            gathering.add(row.article(), article, workspace.annotations(article));
        }
        return gathering.dossier(found.answer().total());
    }

    /// The question for all articles that mention the entity.
    public static Query.Field asked(Entity entity) {
        return new Query.Field(field(entity.type()), entity.name(), true);
    }

    /// The field of the query language for entities of this type.
    public static FieldName field(EntityType type) {
        return switch (type) {
            case PERSON -> FieldName.PERSON;
            case WEAPON -> FieldName.WEAPON;
            case ORGANIZATION -> FieldName.ORG;
            case PLACE -> FieldName.PLACE;
        };
    }
}
