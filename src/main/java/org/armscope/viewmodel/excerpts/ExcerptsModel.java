package org.armscope.viewmodel.excerpts;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.export.excerpt.Grouping;
import org.armscope.viewmodel.BasketDesk;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.InTurn;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Within;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// The basket: its excerpts in their order or in groups. What is done to it is on the disk before
/// the list shows it.
public final class ExcerptsModel {

    private final Desk window;
    private final BasketDesk desk;
    private final Executor inTurn;
    private final Executor screen;
    private final Consumer<Notice> tell;
    private final ExportModel export;
    private final Adding adding;
    private final Editing editing;
    private final Within within;
    private final AtomicLong latest = new AtomicLong();

    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<CitationStyle> style =
            new SimpleObjectProperty<>(CitationStyle.usual());
    private final ObservableList<BasketLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<BasketLine.@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ExcerptItem>> items =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param tell says a sentence in the status bar
    public ExcerptsModel(Desk window, Threads threads, Consumer<Notice> tell) {
        this.window = window;
        this.desk = window.basket();
        this.tell = tell;
        screen = threads.window();
        inTurn = new InTurn(threads.gathering());
        export = new ExportModel(this, inTurn, screen);
        adding = new Adding(this, window);
        editing = new Editing(this);
        within = new Within(window, threads, this::arrange, why -> tell.accept(Notice.bad(why)));
        grouping.subscribe((was, now) -> arrange());
        style.subscribe((was, now) -> refresh());
    }

    /// Excerpts, and in groups their headings.
    public ObservableList<BasketLine> lines() {
        return lines;
    }

    /// Every excerpt once, in the basket's order.
    public ReadOnlyObjectProperty<List<ExcerptItem>> items() {
        return items.getReadOnlyProperty();
    }

    public ObjectProperty<BasketLine.@Nullable Row> selected() {
        return selected;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /// In which citations are written.
    public ObjectProperty<CitationStyle> style() {
        return style;
    }

    /// How it will look, and the way into a file.
    public ExportModel export() {
        return export;
    }

    /// The ways into the basket from the other panes.
    public Adding adding() {
        return adding;
    }

    /// What is done to single excerpts, and taken back.
    public Editing editing() {
        return editing;
    }

    /// `3 excerpts`, or `2 of 3 excerpts` where the panes are narrowed.
    public String summary() {
        int shown = shown().size();
        String all = Counts.of(items.get().size(), "excerpt");
        return shown == items.get().size() ? all : Counts.number(shown) + " of " + all;
    }

    /// The excerpts that what is selected for all panes lets through, in the basket's order.
    List<ExcerptItem> shown() {
        return items.get().stream().filter(item -> within.holds(item.excerpt().article())).toList();
    }

    /// A sentence that tells how many are not shown, to follow another; empty where all are.
    String narrowedNote() {
        int left = items.get().size() - shown().size();
        return left == 0
                ? ""
                : " "
                        + Counts.number(left)
                        + (left == 1 ? " other is" : " others are")
                        + " left out, as the panes are narrowed.";
    }

    /// Lists only excerpts of the articles within what was selected for all panes; preview, files
    /// and clipboard get these alone.
    public void narrow(Selection selection) {
        within.narrow(selection);
    }

    /// Reads the basket anew.
    public void refresh() {
        within.refresh();
        read(inTurn, null);
    }

    /// The excerpts shown for the clipboard, in their order.
    public ClipboardExcerpt forClipboard() {
        List<ExcerptItem> shown = shown();
        tell.accept(
                Notice.good(
                        Counts.of(shown.size(), "excerpt")
                                + " copied with citations."
                                + narrowedNote()));
        return ClipboardExcerpt.of(shown);
    }

    /// Work on the basket that says a sentence in the end, or nothing.
    interface Work {
        String run() throws WorkspaceException;
    }

    /// Works on the basket off the window's thread, then shows what became of it.
    void work(Work work) {
        if (!window.writable()) {
            tell.accept(Notice.bad("Open for reading only: another process holds the workspace."));
            return;
        }
        inTurn.execute(
                () -> {
                    try {
                        String words = work.run();
                        read(Runnable::run, words.isEmpty() ? null : Notice.good(words));
                    } catch (WorkspaceException e) {
                        say(Notice.of(e));
                    }
                });
    }

    BasketDesk desk() {
        return desk;
    }

    void say(Notice words) {
        screen.execute(() -> tell.accept(words));
    }

    private void read(Executor where, @Nullable Notice then) {
        long turn = latest.incrementAndGet();
        CitationStyle asked = style.get();
        where.execute(
                () -> {
                    try {
                        List<ExcerptItem> found = desk.items(asked);
                        screen.execute(() -> take(turn, found, then));
                    } catch (WorkspaceException e) {
                        say(Notice.of(e));
                    }
                });
    }

    private void take(long turn, List<ExcerptItem> found, @Nullable Notice then) {
        if (then != null) {
            tell.accept(then);
        }
        if (latest.get() == turn) {
            items.set(found);
            arrange();
        }
    }

    private void arrange() {
        BasketLine.Row kept = selected.get();
        int at = kept == null ? 0 : lines.indexOf(kept);
        lines.setAll(BasketLine.of(export.document()));
        selected.set(kept == null ? first(0) : find(kept, at));
        export.show();
    }

    /// The same excerpt if it is still there, else what has taken its place.
    private BasketLine.@Nullable Row find(BasketLine.Row kept, int at) {
        BasketLine.Row same = null;
        for (BasketLine line : lines) {
            if (line instanceof BasketLine.Row row && row.id().equals(kept.id())) {
                if (row.group().equals(kept.group())) {
                    return row;
                }
                same = same == null ? row : same;
            }
        }
        return same != null ? same : first(Math.clamp(at, 0, Math.max(0, lines.size() - 1)));
    }

    private BasketLine.@Nullable Row first(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i) instanceof BasketLine.Row row) {
                return row;
            }
        }
        return null;
    }
}
