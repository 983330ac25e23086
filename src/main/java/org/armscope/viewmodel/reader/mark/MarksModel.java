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
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.text.Span;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// The highlights of the article laid open. What is asked for is done to the selected words, which
/// it highlights first where it must, or else to the current highlight.
public final class MarksModel {

    /// What of the current highlight is being written.
    public enum Writing {
        NOTHING,
        NOTE,
        TAG
    }

    /// Said where words are wanted and none are selected.
    public static final Notice NOTHING_SELECTED =
            Notice.bad(
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
    private Colour colour = Colour.YELLOW;

    public MarksModel(NotebookModel notebook) {
        this.notebook = notebook;
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

    /// Highlights the selected words in the colour used last; without any, gives the current
    /// highlight the next colour.
    public void highlight() {
        Placed mark = current.get();
        if (selection.get() == null && mark != null) {
            List<Colour> all = List.of(Colour.values());
            int next = all.indexOf(mark.highlight().colour()) + 1;
            highlight(all.get(next % all.size()));
        } else {
            highlight(colour);
        }
    }

    /// Highlights the selected words, or gives the current highlight another colour.
    public void highlight(Colour chosen) {
        colour = chosen;
        withMark(
                mark -> {
                    if (mark.highlight().colour() != chosen) {
                        change(mark, notes -> notes.recolour(mark.id(), chosen), "Coloured");
                    }
                });
    }

    /// Opens the note of the selected words, or of the current highlight.
    public void note() {
        withMark(mark -> open(mark, Writing.NOTE));
    }

    /// Opens the tags likewise.
    public void tag() {
        withMark(mark -> open(mark, Writing.TAG));
    }

    /// Stars the selected words or the current highlight, or takes its star away.
    public void star() {
        withMark(
                mark -> {
                    boolean star = !mark.highlight().star();
                    change(
                            mark,
                            notes -> notes.star(mark.id(), star),
                            star ? "Starred" : "Star taken away");
                });
    }

    /// Keeps the note as it stands on the open card, and ends the writing.
    public void keep() {
        Placed mark = card.get();
        if (mark != null && writing.get() == Writing.NOTE) {
            String note = draft.get().strip();
            writing.set(Writing.NOTHING);
            if (!note.equals(mark.highlight().note())) {
                change(mark, notes -> notes.note(mark.id(), note), "Note kept");
            }
        }
    }

    /// Gives the current highlight a tag as it was typed.
    public void tag(String typed) {
        Placed mark = current.get();
        Optional<Tag> tag = Tag.typed(typed);
        if (mark != null && tag.isPresent()) {
            change(mark, notes -> notes.tag(mark.id(), tag.get()), "Tagged " + tag.get());
        }
    }

    public void untag(Tag tag) {
        Placed mark = current.get();
        if (mark != null) {
            change(mark, notes -> notes.untag(mark.id(), tag), "Tag taken away: " + tag);
        }
    }

    /// Removes the current highlight with its note and tags.
    public void remove() {
        Placed mark = current.get();
        if (mark != null) {
            choose(null);
            change(
                    mark,
                    notes -> notes.remove(mark.id()),
                    "Highlight removed; Ctrl+Z brings it back");
        }
    }

    /// Removes a highlight whose words are lost.
    public void remove(Lost lost) {
        notebook.change(
                notes -> notes.remove(lost.highlight().id()),
                step -> say("Highlight removed; Ctrl+Z brings it back"));
    }

    /// Places a lost highlight anew, at a candidate or the selected words.
    public void place(Lost lost, Span span) {
        notebook.change(
                notes -> {
                    notes.place(lost.highlight().id(), span);
                    return span;
                },
                placed -> say("Highlight placed anew"));
    }

    /// Puts the selected words, or the current highlight's with note and tags, into the excerpts.
    public void excerpt() {
        Article open = article.get();
        Span words = selection.get();
        Placed mark = current.get();
        if (open != null && words != null) {
            excerpt(open.id(), words, Excerpt.Origin.SELECTION, List.of(), "");
        } else if (open != null && mark != null) {
            excerpt(
                    open.id(),
                    mark.span(),
                    Excerpt.Origin.HIGHLIGHT,
                    mark.highlight().tags(),
                    mark.highlight().note());
        } else {
            notebook.tell(NOTHING_SELECTED);
        }
    }

    /// Gives the selected words, or the current highlight's, with their citation.
    ///
    /// @param clipboard takes them, in the window's thread
    public void copyCited(Consumer<ClipboardExcerpt> clipboard) {
        Article open = article.get();
        Span words = words().orElse(null);
        if (open == null || words == null) {
            notebook.tell(NOTHING_SELECTED);
            return;
        }
        notebook.read(
                notes -> notes.cited(open, words, notebook.style().get()),
                cited -> {
                    clipboard.accept(cited);
                    say("Copied with its citation");
                });
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

    private void excerpt(
            ArticleId id, Span span, Excerpt.Origin origin, List<Tag> tags, String note) {
        notebook.change(
                notes -> notes.excerpt(id, span, origin, tags, note),
                added -> say("Added to the excerpts"));
    }

    /// Does something to the highlight of the selected words, made first if need be, or to the
    /// current one.
    private void withMark(Consumer<Placed> action) {
        Article open = article.get();
        Span words = selection.get();
        Placed present = words == null ? current.get() : marks.get().over(words).orElse(null);
        if (present != null) {
            action.accept(present);
        } else if (open == null || words == null) {
            notebook.tell(NOTHING_SELECTED);
        } else {
            Colour chosen = colour;
            notebook.change(
                    notes -> notes.mark(open.id(), words, chosen),
                    made -> {
                        Placed mark = new Placed(made, words, false);
                        if (open.equals(article.get())) {
                            selection.set(null);
                            choose(mark);
                            action.accept(mark);
                        }
                        say("Highlighted in " + chosen.word());
                    });
        }
    }

    private <R> void change(Placed mark, NotebookModel.Asked<R> asked, String did) {
        if (card.get() == null) {
            current.set(mark);
        }
        notebook.change(asked, result -> say(did));
    }

    private void say(String words) {
        notebook.tell(Notice.good(words));
    }

    /// Makes a highlight the current one, its card closed; null for none.
    public void choose(@Nullable Placed mark) {
        current.set(mark);
        card.set(null);
        writing.set(Writing.NOTHING);
    }

    private void open(@Nullable Placed mark, Writing what) {
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
