package org.armscope.viewmodel.excerpts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.library.work.Step;
import org.armscope.viewmodel.Counts;
import org.armscope.workspace.notebook.AnnotationImport;

/// What is done to the excerpts of the basket: their order, notes and tags, and the steps back.
public final class Editing {

    private final ExcerptsModel basket;

    Editing(ExcerptsModel basket) {
        this.basket = basket;
    }

    /// Moves an excerpt by so many places; one at the end stays there.
    public void move(String id, int by) {
        reorder(
                id,
                ids -> {
                    int at = ids.indexOf(id);
                    ids.remove(at);
                    ids.add(Math.clamp((long) at + by, 0, ids.size()), id);
                });
    }

    /// Moves an excerpt to where another stands.
    public void moveTo(String id, String other) {
        reorder(
                id,
                ids -> {
                    int to = ids.indexOf(other);
                    if (to >= 0) {
                        ids.remove(id);
                        ids.add(to, id);
                    }
                });
    }

    /// Writes an excerpt's note, in Markdown; an empty one removes it.
    public void note(String id, String note) {
        change("note excerpt", id, one -> one.withNote(note, Instant.now()));
    }

    /// Gives an excerpt these tags and no others.
    ///
    /// @param typed with commas between them
    public void tags(String id, String typed) {
        List<Tag> tags =
                Arrays.stream(typed.split(",", -1))
                        .map(Tag::typed)
                        .flatMap(Optional::stream)
                        .toList();
        change("tag excerpt", id, one -> one.withTags(tags, Instant.now()));
    }

    /// Takes excerpts out; undo brings them back.
    public void remove(List<String> ids) {
        if (!ids.isEmpty()) {
            basket.work(
                    () -> {
                        basket.desk().remove(ids);
                        return Counts.of(ids.size(), "excerpt") + " removed. Ctrl+Z brings back.";
                    });
        }
    }

    public void undo() {
        basket.work(() -> said("Undone", basket.desk().undo()));
    }

    public void redo() {
        basket.work(() -> said("Done again", basket.desk().redo()));
    }

    /// Puts the web annotations of a file into the basket.
    public void importFrom(Path file) {
        basket.work(
                () -> {
                    AnnotationImport.Outcome outcome = basket.desk().importFrom(file);
                    String words =
                            Counts.of(outcome.imported(), "annotation")
                                    + " imported, "
                                    + outcome.unchanged()
                                    + " unchanged.";
                    return outcome.rejected().isEmpty()
                            ? words
                            : words + " " + String.join(" ", outcome.rejected());
                });
    }

    private void reorder(String id, Consumer<List<String>> change) {
        basket.work(
                () -> {
                    List<String> ids = new ArrayList<>(basket.desk().ids());
                    if (ids.contains(id)) {
                        change.accept(ids);
                        basket.desk().order(ids);
                    }
                    return "";
                });
    }

    private void change(String words, String id, UnaryOperator<Excerpt> change) {
        basket.work(
                () -> {
                    basket.desk().change(words, id, change);
                    return "";
                });
    }

    private static String said(String what, Optional<Step> step) {
        return step.map(one -> what + ": " + one.words() + ".")
                .orElse("There is nothing more to go back or forward to.");
    }
}
