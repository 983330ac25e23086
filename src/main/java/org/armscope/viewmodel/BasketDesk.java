package org.armscope.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.library.work.Step;
import org.armscope.workspace.notebook.AnnotationImport;
import org.armscope.workspace.notebook.ExcerptTaking;
import org.armscope.workspace.open.WorkspaceException;

/// What the window asks of the basket of excerpts. Called off the window's thread; a change is on
/// the disk when its method returns.
public interface BasketDesk {

    /// All excerpts in their order, with all that an export says of each.
    List<ExcerptItem> items(CitationStyle style) throws WorkspaceException;

    /// The ids of all excerpts in their order.
    List<String> ids() throws WorkspaceException;

    /// Puts the sentences around found words at the end of the basket.
    ExcerptTaking.Outcome take(List<ExcerptTaking.Place> places, Excerpt.Origin origin)
            throws WorkspaceException;

    /// Changes one excerpt.
    ///
    /// @param words what it does, for people
    void change(String words, String id, UnaryOperator<Excerpt> change) throws WorkspaceException;

    void remove(List<String> ids) throws WorkspaceException;

    /// Brings excerpts into this order.
    void order(List<String> ids) throws WorkspaceException;

    /// Puts the web annotations of a file into the basket.
    AnnotationImport.Outcome importFrom(Path file) throws WorkspaceException;

    /// Takes back the analyst's last step, whatever it was.
    Optional<Step> undo() throws WorkspaceException;

    Optional<Step> redo() throws WorkspaceException;
}
