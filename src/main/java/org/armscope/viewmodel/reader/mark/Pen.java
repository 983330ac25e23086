package org.armscope.viewmodel.reader.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.notebook.NotebookModel;

/// Makes highlights and changes them. What is asked for is done to the selected words, which it
/// highlights first where it must, or else to the current highlight.
public final class Pen {

    private final MarksModel marks;
    private final NotebookModel notebook;
    private Colour colour = Colour.YELLOW;

    Pen(MarksModel marks, NotebookModel notebook) {
        this.marks = marks;
        this.notebook = notebook;
    }

    /// Highlights the selected words in the colour used last; without any, gives the current
    /// highlight the next colour.
    public void highlight() {
        Placed mark = marks.current().get();
        if (marks.selection().get() == null && mark != null) {
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
        withMark(mark -> marks.open(mark, MarksModel.Writing.NOTE));
    }

    /// Opens the tags likewise.
    public void tag() {
        withMark(mark -> marks.open(mark, MarksModel.Writing.TAG));
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

    /// Gives the current highlight a tag as it was typed.
    public void tag(String typed) {
        Placed mark = marks.current().get();
        Optional<Tag> tag = Tag.typed(typed);
        if (mark != null && tag.isPresent()) {
            change(mark, notes -> notes.tag(mark.id(), tag.get()), "Tagged " + tag.get());
        }
    }

    public void untag(Tag tag) {
        Placed mark = marks.current().get();
        if (mark != null) {
            change(mark, notes -> notes.untag(mark.id(), tag), "Tag taken away: " + tag);
        }
    }

    /// Removes the current highlight with its note and tags.
    public void remove() {
        Placed mark = marks.current().get();
        if (mark != null) {
            marks.choose(null);
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

    /// Does something to the highlight of the selected words, made first if need be, or to the
    /// current one.
    private void withMark(Consumer<Placed> action) {
        Article open = marks.article().get();
        Span words = marks.selection().get();
        Placed present =
                words == null
                        ? marks.current().get()
                        : marks.marks().get().over(words).orElse(null);
        if (present != null) {
            action.accept(present);
        } else if (open == null || words == null) {
            notebook.tell(MarksModel.NOTHING_SELECTED);
        } else {
            Colour chosen = colour;
            notebook.change(
                    notes -> notes.mark(open.id(), words, chosen),
                    made -> {
                        Placed mark = new Placed(made, words, false);
                        if (open.equals(marks.article().get())) {
                            marks.selection().set(null);
                            marks.choose(mark);
                            action.accept(mark);
                        }
                        say("Highlighted in " + chosen.word());
                    });
        }
    }

    <R> void change(Placed mark, NotebookModel.Asked<R> asked, String did) {
        marks.pointTo(mark);
        notebook.change(asked, result -> say(did));
    }

    private void say(String words) {
        notebook.tell(Notice.good(words));
    }
}
