package org.armscope.viewmodel.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armscope.annotation.DayRange;
import org.armscope.export.SafeFile;
import org.armscope.export.WriteFault;
import org.armscope.export.timeline.Caption;
import org.armscope.export.timeline.TimelineFormat;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.query.timeline.TimelineFilter;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.InTurn;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Writes the events that the timeline shows into a file: those that the filter lets through, and
/// where days are marked out those within them.
public final class TimelineExport {

    private final TimelineModel model;
    private final Desk desk;
    private final InTurn inTurn;
    private final Threads threads;
    private final Consumer<Notice> tell;

    /// @param tell says a sentence in the status bar
    public TimelineExport(TimelineModel model, Desk desk, Threads threads, Consumer<Notice> tell) {
        this.model = model;
        this.desk = desk;
        this.threads = threads;
        this.tell = tell;
        inTurn = new InTurn(threads.gathering());
    }

    /// What a file of the format is called unless another name is chosen.
    public String name(TimelineFormat format) {
        return switch (format) {
            case SIPRI_CSV -> "timeline-sipri.csv";
            case TIMELINEJS -> "timelinejs.json";
            case TEXT, CSV, JSON, SVG, PNG -> "timeline." + format.ending();
        };
    }

    /// Writes the file, in the place of one that is there: whoever chose it was asked about that.
    public void write(TimelineFormat format, Path file) {
        DayRange days = model.brush().get();
        List<TimelineEntry> shown =
                model.lanes().get().events().stream()
                        .filter(entry -> days == null || entry.days().overlaps(days))
                        .toList();
        Caption caption = Caption.of(words(days), LocalDate.now(ZoneId.systemDefault()), shown);
        TimelineFilter filter =
                days == null
                        ? TimelineFilter.ALL
                        : TimelineFilter.ALL.withDays(days.from(), days.to());
        inTurn.execute(
                () -> {
                    try {
                        byte[] bytes = format.bytes(desk.rows(shown), filter, caption);
                        SafeFile.write(file, true, out -> out.write(bytes));
                        say(
                                Notice.good(
                                        Counts.of(shown.size(), "event")
                                                + " written to "
                                                + file
                                                + "."));
                    } catch (WorkspaceException e) {
                        say(Notice.of(e));
                    } catch (IOException e) {
                        say(
                                Notice.bad(
                                        file
                                                + " cannot be written ("
                                                + WriteFault.words(e)
                                                + "): choose another place."));
                    }
                });
    }

    /// What the timeline is narrowed to, in words, as its chips say it.
    private String words(@Nullable DayRange days) {
        EventFilter filter = model.filter().get();
        List<String> parts = new ArrayList<>();
        parts.add(filter.everything() ? "All dated events" : "Arms dealings with the Koreas");
        filter.chips().forEach(chip -> parts.add(chip.words()));
        parts.addAll(selected(model.narrowed()));
        if (days != null) {
            parts.add(EventWords.exactly(days));
        }
        return String.join(", ", parts);
    }

    private static List<String> selected(Selection selection) {
        List<String> parts = new ArrayList<>();
        if (selection.entity() != null) {
            parts.add("naming “" + selection.entity().name() + "”");
        }
        if (selection.days() != null) {
            parts.add(EventWords.exactly(selection.days()));
        }
        if (selection.deal() != null) {
            parts.add("the deal “" + selection.deal().title() + "”");
        }
        if (selection.tag() != null) {
            parts.add("tagged " + selection.tag().path());
        }
        return parts;
    }

    private void say(Notice notice) {
        threads.window().execute(() -> tell.accept(notice));
    }
}
