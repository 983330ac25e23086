package org.armscope.viewmodel.timeline;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.EventMention;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.jspecify.annotations.Nullable;

/// The event that is selected on the timeline, and the reader beside it, which shows the sentence
/// that states it.
public final class EvidenceModel {

    private final TimelineModel timeline;
    private final ReaderModel reader;
    private final ReadOnlyObjectWrapper<@Nullable TimelineEntry> selected =
            new ReadOnlyObjectWrapper<>();
    private @Nullable EventId wanted;

    EvidenceModel(TimelineModel timeline, ReaderModel reader) {
        this.timeline = timeline;
        this.reader = reader;
    }

    public ReaderModel reader() {
        return reader;
    }

    /// The event whose evidence the reader shows, or null.
    public ReadOnlyObjectProperty<@Nullable TimelineEntry> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The event whose evidence is open, or is to be once the events are read; null for none.
    public @Nullable EventId chosen() {
        TimelineEntry open = selected.get();
        return open == null ? wanted : open.id();
    }

    /// Opens the evidence of an event.
    public void select(TimelineEntry entry) {
        selected.set(entry);
        reader.showPassage(entry.id().article(), entry.sentence());
    }

    /// Closes the evidence.
    public void deselect() {
        selected.set(null);
        reader.clear();
    }

    /// Selects the next event, or the one before.
    public void step(int by) {
        TimelineEntry next = timeline.beside(selected.get(), by);
        if (next != null) {
            timeline.reveal(next);
            select(next);
        }
    }

    /// Opens the evidence of the event of this id, once it is read; null closes what is open.
    public void want(@Nullable EventId id) {
        wanted = id;
        TimelineEntry open = selected.get();
        if (id == null && open != null) {
            deselect();
        } else if (open == null || !open.id().equals(id)) {
            find();
        }
    }

    /// Opens the evidence of the wanted event, if it is read by now.
    void find() {
        EventId id = wanted;
        if (id != null) {
            timeline.stock().get().table().entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .ifPresent(this::show);
        }
    }

    private void show(TimelineEntry entry) {
        wanted = null;
        timeline.reveal(entry);
        select(entry);
    }

    /// Told the events as they are now: the selected one stays so, if it is still among them.
    void renew(List<TimelineEntry> entries) {
        TimelineEntry open = selected.get();
        if (open != null && !entries.contains(open)) {
            entries.stream()
                    .filter(entry -> isSame(entry, open))
                    .findFirst()
                    .ifPresentOrElse(selected::set, this::deselect);
        }
    }

    /// The same event in other words, as after a decision on it.
    private static boolean isSame(TimelineEntry entry, TimelineEntry other) {
        return entry.id().equals(other.id()) && entry.sentence().equals(other.sentence());
    }

    /// The selected event as its article tells of it; null where it is not read yet.
    public @Nullable EventMention told() {
        TimelineEntry entry = selected.get();
        Page page = reader.page().get();
        if (entry == null || page == null || !page.article().id().equals(entry.id().article())) {
            return null;
        }
        List<EventMention> events = page.annotations().events();
        return entry.id().number() < events.size() ? events.get(entry.id().number()) : null;
    }

    /// Begins to correct the selected event.
    public void correct() {
        EventMention event = told();
        if (event != null) {
            reader.correcting().event(event, Aspect.DATE);
        }
    }

    /// Begins to rule on the deal of the selected event.
    public void regroup() {
        TimelineEntry entry = selected.get();
        if (entry != null) {
            reader.correcting().deal(entry);
        }
    }
}
