package org.armscope.viewmodel.reader;

import java.util.Comparator;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.jspecify.annotations.Nullable;

/// Begins rulings on what a reader shows: its header, names and events.
public final class Correcting {

    private final ReaderModel reader;
    private final NotebookModel notebook;

    Correcting(ReaderModel reader, NotebookModel notebook) {
        this.reader = reader;
        this.notebook = notebook;
    }

    /// Begins to correct the header.
    public void header() {
        Page open = reader.page().get();
        if (open != null) {
            reader.mentions().unpin();
            notebook.decide().header().begin(open.article().id());
        }
    }

    /// Begins to rule on an event of the page.
    public void event(EventMention event, Aspect aspect) {
        Page open = reader.page().get();
        if (open != null) {
            reader.mentions().unpin();
            notebook.decide().event().begin(open.article(), event, aspect);
        }
    }

    /// Begins to rule on the deal of an event.
    public void deal(TimelineEntry event) {
        notebook.decide().deal().begin(event);
    }

    /// The first event that the sentence of the selected words, of the current highlight or of the
    /// open card tells of; null where there is none.
    public @Nullable EventMention eventInWords() {
        Page open = reader.page().get();
        Annotation pinned = reader.mentions().pinned().get();
        Span words = reader.marks().words().orElse(pinned == null ? null : pinned.span());
        return open == null || words == null
                ? null
                : open.annotations().touching(words, EventMention.class).stream()
                        .findFirst()
                        .orElse(null);
    }

    /// Begins to add the event that the selected words tell of.
    public void addEvent() {
        Page open = reader.page().get();
        Span words = reader.marks().words().orElse(null);
        if (open == null || words == null) {
            notebook.tell(MarksModel.NOTHING_SELECTED);
        } else {
            notebook.decide().event().add(open.article(), words);
        }
    }

    /// Begins to decide on a mention of the page.
    public void mention(EntityMention mention, Verdict verdict) {
        Page open = reader.page().get();
        if (open != null) {
            reader.mentions().unpin();
            notebook.decide().begin(open.article(), mention, verdict);
        }
    }

    /// The name that the selected words are another boundary of: the longest they share a
    /// character with; null where there is none, or where they are its boundaries.
    public @Nullable EntityMention unbounded() {
        Page open = reader.page().get();
        Span words = reader.marks().selection().get();
        return open == null || words == null
                ? null
                : open.annotations().touching(words, EntityMention.class).stream()
                        .filter(name -> !name.span().equals(words))
                        .max(Comparator.comparingInt(name -> name.span().length()))
                        .orElse(null);
    }

    /// Begins to say that the selected words name what a name in them names.
    public void bound() {
        Page open = reader.page().get();
        Span words = reader.marks().selection().get();
        EntityMention name = unbounded();
        if (open != null && words != null && name != null) {
            notebook.decide().begin(open.article(), name, words);
        }
    }
}
