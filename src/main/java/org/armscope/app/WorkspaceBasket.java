package org.armscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.export.excerpt.AnnotationFile;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.library.work.Step;
import org.armscope.viewmodel.BasketDesk;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.AnnotationImport;
import org.armscope.workspace.notebook.ExcerptExport;
import org.armscope.workspace.notebook.ExcerptTaking;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// The basket of an open workspace, as the window asks it.
final class WorkspaceBasket implements BasketDesk {

    private final Workspace workspace;
    private final Map<CitationStyle, Citations> styles = new ConcurrentHashMap<>();

    WorkspaceBasket(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<ExcerptItem> items(CitationStyle style) throws WorkspaceException {
        List<Excerpt> excerpts = workspace.notebook().basket().excerpts();
        return excerpts.isEmpty()
                ? List.of()
                : new ExcerptExport(workspace, workspace.deals().byEvent())
                        .items(excerpts, citations(style));
    }

    @Override
    public List<String> ids() throws WorkspaceException {
        return workspace.notebook().basket().excerpts().stream().map(Excerpt::id).toList();
    }

    @Override
    public ExcerptTaking.Outcome take(List<ExcerptTaking.Place> places, Excerpt.Origin origin)
            throws WorkspaceException {
        return ExcerptTaking.of(workspace, places, origin);
    }

    @Override
    public void change(String words, String id, UnaryOperator<Excerpt> change)
            throws WorkspaceException {
        workspace.notebook().basket().change(words, id, change);
    }

    @Override
    public void remove(List<String> ids) throws WorkspaceException {
        workspace.notebook().basket().remove(ids);
    }

    @Override
    public void order(List<String> ids) throws WorkspaceException {
        workspace.notebook().basket().order(ids);
    }

    @Override
    public AnnotationImport.Outcome importFrom(Path file) throws WorkspaceException {
        try {
            return AnnotationImport.of(workspace, AnnotationFile.read(file));
        } catch (IOException e) {
            throw new WorkspaceException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Optional<Step> undo() throws WorkspaceException {
        return workspace.notebook().undo(Progress.silent());
    }

    @Override
    public Optional<Step> redo() throws WorkspaceException {
        return workspace.notebook().redo(Progress.silent());
    }

    /// A style takes long to read, so each is read once.
    private Citations citations(CitationStyle style) throws WorkspaceException {
        Citations present = styles.get(style);
        if (present != null) {
            return present;
        }
        try {
            Citations read = new Citations(style);
            styles.put(style, read);
            return read;
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The style " + style.name() + " cannot be read: choose another.", e);
        }
    }
}
