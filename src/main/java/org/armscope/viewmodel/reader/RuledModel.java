package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// What a person set in the header of the article laid open.
public final class RuledModel {

    private final ReadOnlyObjectProperty<@Nullable Page> page;
    private final NotebookModel notebook;
    private final ReadOnlyObjectWrapper<List<Decision>> header =
            new ReadOnlyObjectWrapper<>(List.of());

    RuledModel(ReadOnlyObjectProperty<@Nullable Page> page, NotebookModel notebook) {
        this.page = page;
        this.notebook = notebook;
        page.subscribe(() -> read());
        notebook.steps().subscribe(() -> read());
    }

    /// The decisions on its header that are switched on, the oldest first.
    public ReadOnlyObjectProperty<List<Decision>> header() {
        return header.getReadOnlyProperty();
    }

    /// Which fields a person set, for example `title, author set by you`; empty where none. The
    /// issue date says so itself.
    public String fields() {
        String fields =
                header.get().stream()
                        .map(Decision::ruling)
                        .filter(HeaderRuling.Words.class::isInstance)
                        .map(ruling -> ((HeaderRuling.Words) ruling).field().word())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "" : fields + " set by you";
    }

    /// The decisions in words, one in each line.
    public String inWords() {
        return header.get().stream().map(DecisionWords::of).collect(Collectors.joining("\n"));
    }

    private void read() {
        Page open = page.get();
        if (open == null) {
            header.set(List.of());
            return;
        }
        ArticleId id = open.article().id();
        notebook.read(
                notes ->
                        notes.decisions().stream()
                                .filter(Decision::on)
                                .filter(one -> id.equals(one.article()))
                                .filter(one -> one.ruling() instanceof HeaderRuling)
                                .toList(),
                found -> take(id, found));
    }

    private void take(ArticleId id, List<Decision> found) {
        Page open = page.get();
        if (open != null && open.article().id().equals(id)) {
            header.set(found);
        }
    }
}
