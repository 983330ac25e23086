package org.armscope.viewmodel.reader.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// The highlights of the article laid open: which words are selected, which highlight is the
/// current one, and what is written on its card.
public final class MarksModel {

    /// What of the current highlight is being written.
    public enum Writing {
        NOTHING,
        NOTE,
        TAG
    }

    /// Said where words are wanted and none are selected.
    public static final Notice NOTHING_SELECTED =
            Notice.hint(
                    "Select some words first: drag over them, or hold Shift and use the arrows.");

    private final NotebookModel notebook;
    private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ObjectProperty<@Nullable Span> selection = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Placed> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Placed> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Writing> writing =
            new ReadOnlyObjectWrapper<>(Writing.NOTHING);
    private final StringProperty draft = new SimpleStringProperty("");
    private final Pen pen;
    private final Taking taking;

    public MarksModel(NotebookModel notebook) {
        this.notebook = notebook;
        pen = new Pen(this, notebook);
        taking = new Taking(this, notebook);
        notebook.steps().subscribe((was, now) -> refresh());
    }

    /// Reads the highlights of an article that is laid open; null for none.
    public void open(@Nullable Article next) {
        Article before = article.get();
        article.set(next);
        if (next == null || before == null || !next.id().equals(before.id())) {
            keep();
            selection.set(null);
            choose(null);
            marks.set(Marks.NONE);
        }
        refresh();
    }

    /// Makes highlights and changes them.
    public Pen pen() {
        return pen;
    }

    /// Takes words along.
    public Taking taking() {
        return taking;
    }

    public ReadOnlyObjectProperty<@Nullable Article> article() {
        return article.getReadOnlyProperty();
    }

    /// All that are on the disk.
    public ReadOnlyObjectProperty<Marks> marks() {
        return marks.getReadOnlyProperty();
    }

    /// The selected words as a span over the article's text, not empty; or null.
    public ObjectProperty<@Nullable Span> selection() {
        return selection;
    }

    /// The highlight that keys and menus speak of, or null.
    public ReadOnlyObjectProperty<@Nullable Placed> current() {
        return current.getReadOnlyProperty();
    }

    /// The highlight whose card is open, or null; it is the current one.
    public ReadOnlyObjectProperty<@Nullable Placed> card() {
        return card.getReadOnlyProperty();
    }

    /// What is being written on the open card.
    public ReadOnlyObjectProperty<Writing> writing() {
        return writing.getReadOnlyProperty();
    }

    /// The note as it is being written; kept when the card closes.
    public StringProperty draft() {
        return draft;
    }

    /// Opens the card of a highlight over a character; asked again, of the next one that lies over
    /// it. Closes the card where there is none.
    ///
    /// @return false where there is none
    public boolean pointAt(int offset) {
        List<Placed> here = marks.get().at(offset);
        int at = number(here, card.get());
        open(here.isEmpty() ? null : here.get((at + 1) % here.size()), Writing.NOTHING);
        return !here.isEmpty();
    }

    /// Opens the card of a highlight.
    public void show(Placed mark) {
        open(mark, Writing.NOTHING);
    }

    /// Opens the card of the next highlight, or the one before, going round at the ends.
    public void step(int by) {
        List<Placed> all = marks.get().placed();
        if (!all.isEmpty()) {
            int at = number(all, current.get());
            int from = at < 0 && by < 0 ? 0 : at;
            open(all.get(Math.floorMod(from + by, all.size())), Writing.NOTHING);
        }
    }

    /// Closes the card; false if none is open.
    public boolean close() {
        boolean open = card.get() != null;
        open(null, Writing.NOTHING);
        return open;
    }

    /// Keeps the note as it stands on the open card, and ends the writing.
    public void keep() {
        Placed mark = card.get();
        if (mark != null && writing.get() == Writing.NOTE) {
            String note = draft.get().strip();
            writing.set(Writing.NOTHING);
            if (!note.equals(mark.highlight().note())) {
                pen.change(mark, notes -> notes.note(mark.id(), note), "Note kept");
            }
        }
    }

    /// The words that would be copied: the selected ones, or the current highlight's.
    public Optional<Span> words() {
        Span selected = selection.get();
        Placed mark = current.get();
        return selected == null
                ? Optional.ofNullable(mark).map(Placed::span)
                : Optional.of(selected);
    }

    /// Reads every tag that is given anywhere.
    public void tags(Consumer<List<String>> then) {
        notebook.read(
                notes -> notes.tags().stream().map(count -> count.tag().path()).toList(), then);
    }

    /// Makes a highlight the current one, its card closed; null for none.
    public void choose(@Nullable Placed mark) {
        current.set(mark);
        card.set(null);
        writing.set(Writing.NOTHING);
    }

    /// Makes a highlight the current one, unless a card is open.
    void pointTo(Placed mark) {
        if (card.get() == null) {
            current.set(mark);
        }
    }

    /// Opens the card of a highlight to write on it; null closes it.
    void open(@Nullable Placed mark, Writing what) {
        keep();
        draft.set(mark == null ? "" : mark.highlight().note());
        current.set(mark);
        card.set(null);
        writing.set(what);
        card.set(mark);
    }

    private void refresh() {
        Article open = article.get();
        if (open != null) {
            notebook.read(notes -> Marks.of(notes.highlights(open)), read -> take(open, read));
        }
    }

    private void take(Article of, Marks read) {
        if (!of.equals(article.get())) {
            return;
        }
        marks.set(read);
        current.set(again(current.get()));
        Placed open = again(card.get());
        if (open == null) {
            writing.set(Writing.NOTHING);
        }
        card.set(open);
    }

    private static int number(List<Placed> marks, @Nullable Placed mark) {
        return mark == null ? -1 : marks.indexOf(mark);
    }

    private @Nullable Placed again(@Nullable Placed mark) {
        return mark == null ? null : marks.get().named(mark.id()).orElse(null);
    }
}
