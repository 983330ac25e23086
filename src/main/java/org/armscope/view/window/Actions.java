package org.armscope.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.armscope.annotation.Entity;
import org.armscope.query.Choosing;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.reader.print.ArticlePrinter;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.entities.EntityRow;
import org.armscope.viewmodel.reader.Zoom;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Action.Group;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.SharedFilter;
import org.armscope.viewmodel.window.WindowModel;
import org.jspecify.annotations.Nullable;

/// Everything that the window can do, each once: its name, its keys, when it can be done.
final class Actions {

    static final String INGEST_FILES = "Ingest files…";
    static final String INGEST_FOLDER = "Ingest folder…";
    static final String OPEN_OTHER = "Open other workspace…";
    static final String REBUILD = "Rebuild index";
    static final String BACK = "Back";
    static final String FORWARD = "Forward";
    static final String QUIT = "Quit";

    private final WindowModel model;
    private final Commands commands;
    private final Shell shell;

    private Actions(Commands commands, Shell shell) {
        this.model = commands.model();
        this.commands = commands;
        this.shell = shell;
    }

    static List<Action> of(Commands commands, Shell shell) {
        Actions actions = new Actions(commands, shell);
        List<Action> all = new ArrayList<>(actions.going());
        all.addAll(actions.results());
        all.addAll(actions.together());
        all.addAll(actions.reader());
        all.addAll(MarkActions.of(actions.model));
        all.addAll(actions.workspace());
        all.addAll(actions.window());
        return List.copyOf(all);
    }

    private List<Action> going() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of(Group.GO, "Search", shell::focusSearch, "/", "Ctrl+F"));
        int place = 0;
        for (Pane pane : Pane.values()) {
            String key = "Ctrl+" + ++place;
            Runnable go = () -> go(pane);
            all.add(
                    pane == Pane.EXCERPTS
                            ? Action.of(Group.GO, pane.word(), go, key, "Ctrl+B")
                            : Action.of(Group.GO, pane.word(), go, key));
        }
        all.add(
                Action.of(Group.GO, BACK, model.trail()::back, "Alt+Left")
                        .when(model.trail().canGoBack()::get));
        all.add(
                Action.of(Group.GO, FORWARD, model.trail()::forward, "Alt+Right")
                        .when(model.trail().canGoForward()::get));
        return all;
    }

    private void go(Pane pane) {
        if (model.pane().get() != pane) {
            model.pane().set(pane);
            shell.focusPane();
        }
    }

    private List<Action> results() {
        BooleanSupplier listed =
                () ->
                        model.pane().get() == Pane.TIMELINE
                                ? !model.timeline().lanes().get().events().isEmpty()
                                : !model.explore().results().rows().isEmpty();
        BooleanSupplier exploring = () -> model.pane().get() == Pane.EXPLORE;
        return List.of(
                Action.of(Group.RESULTS, "Next result or event", () -> model.move(1), "j")
                        .when(listed),
                Action.of(Group.RESULTS, "Previous result or event", () -> model.move(-1), "k")
                        .when(listed),
                Action.of(
                                Group.RESULTS,
                                "Show or hide filters",
                                () -> flip(model.division().facets()))
                        .when(exploring),
                Action.of(
                                Group.RESULTS,
                                "List or concordance",
                                () -> flip(model.explore().concordance().inSight()))
                        .when(exploring));
    }

    /// Narrowing all panes together.
    private List<Action> together() {
        SharedFilter filter = model.filter();
        return List.of(
                Action.of(
                                Group.RESULTS,
                                "Narrow all panes to the name laid open",
                                () -> narrow(filter.selection().get().with(laidOpen())))
                        .when(() -> laidOpen() != null),
                Action.of(
                                Group.RESULTS,
                                "Narrow all panes to the days marked out",
                                () ->
                                        narrow(
                                                filter.selection()
                                                        .get()
                                                        .during(model.timeline().brush().get())))
                        .when(() -> model.timeline().brush().get() != null),
                Action.of(
                                Group.RESULTS,
                                "Narrow all panes to the deal laid open",
                                () -> narrow(filter.selection().get().within(openDeal())))
                        .when(() -> openDeal() != null),
                Action.of(
                                Group.RESULTS,
                                "Narrow all panes to the tag asked for",
                                () -> model.narrow(askedTag()))
                        .when(() -> !askedTag().isEmpty()),
                Action.of(Group.RESULTS, "Narrow the panes no longer", () -> narrow(Selection.NONE))
                        .when(() -> !filter.selection().get().isEmpty()),
                Action.of(
                                Group.RESULTS,
                                "Keep this pane as it is, or no longer",
                                () -> flip(filter.frozen(model.pane().get())))
                        .when(() -> filter.isObeyedBy(model.pane().get())));
    }

    private void narrow(Selection selection) {
        model.filter().selection().set(selection);
    }

    private @Nullable Entity laidOpen() {
        EntityRow row = model.entities().selected().get();
        return row == null ? null : row.entity();
    }

    private String askedTag() {
        return Choosing.wanted(FieldName.TAG, model.explore().own()).stream()
                .map(Query.Field::value)
                .findFirst()
                .orElse("");
    }

    private @Nullable DealBrief openDeal() {
        TimelineEntry open = model.timeline().evidence().selected().get();
        return open == null
                ? model.timeline().list().listing().get().deal()
                : model.timeline().stock().get().deal(open);
    }

    private List<Action> reader() {
        BooleanSupplier open = () -> model.front().page().get() != null;
        BooleanSupplier marked = () -> !model.front().hitInWords().isEmpty();
        return List.of(
                Action.of(Group.READER, "Next hit", () -> model.front().nextHit(), "n")
                        .when(marked),
                Action.of(Group.READER, "Previous hit", () -> model.front().previousHit(), "N")
                        .when(marked),
                Action.of(
                                Group.READER,
                                "Next mention, with its card",
                                () -> model.front().mentions().step(1),
                                "m")
                        .when(open),
                Action.of(
                                Group.READER,
                                "Previous mention",
                                () -> model.front().mentions().step(-1),
                                "M")
                        .when(open),
                Action.of(
                                Group.READER,
                                "Open what the mention stands for",
                                () -> model.front().mentions().follow(),
                                "o")
                        .when(() -> !model.front().mentions().leads().isEmpty()),
                Action.of(Group.READER, "Print the article…", this::print, "Ctrl+P").when(open),
                Action.of(Group.READER, "Larger text", () -> zoom(zoom().in()), "Ctrl++"),
                Action.of(Group.READER, "Smaller text", () -> zoom(zoom().out()), "Ctrl+-"),
                Action.of(Group.READER, "Usual text size", () -> zoom(Zoom.NORMAL), "Ctrl+0"));
    }

    private void print() {
        model.front()
                .forPrint(
                        article ->
                                model.work()
                                        .tell(
                                                ArticlePrinter.print(
                                                        article, shell.getScene().getWindow())));
    }

    private List<Action> workspace() {
        BooleanSupplier free = () -> model.isWritable() && !model.work().running().get();
        return List.of(
                Action.of(
                                Group.WORKSPACE,
                                INGEST_FILES,
                                () -> commands.ingestFiles(shell),
                                "Ctrl+O")
                        .when(free),
                Action.of(
                                Group.WORKSPACE,
                                INGEST_FOLDER,
                                () -> commands.ingestFolder(shell),
                                "Ctrl+Shift+O")
                        .when(free),
                Action.of(Group.WORKSPACE, OPEN_OTHER, () -> commands.openOther(shell)),
                Action.of(Group.WORKSPACE, REBUILD, () -> model.work().reindex()).when(free),
                Action.of(Group.WORKSPACE, QUIT, commands.quit(), "Ctrl+Q"));
    }

    private List<Action> window() {
        return List.of(
                Action.of(
                        Group.WINDOW,
                        "Do anything by name",
                        () -> flip(model.palette().open()),
                        "Ctrl+K"),
                Action.of(
                        Group.WINDOW,
                        "Keyboard shortcuts",
                        () -> flip(model.floating().sheet()),
                        "?"),
                Action.of(
                        Group.WINDOW,
                        "Light or dark theme",
                        () -> model.theme().set(model.theme().get().other()),
                        "Ctrl+D"),
                Action.of(
                        Group.WINDOW,
                        "Settings",
                        () -> model.settings().open().set(!model.settings().open().get()),
                        "Ctrl+,"),
                Action.of(Group.WINDOW, "Close, back, or clear the search", shell::escape, "Esc"));
    }

    private Zoom zoom() {
        return model.reader().zoom().get();
    }

    private void zoom(Zoom next) {
        model.reader().zoom().set(next);
    }

    private static void flip(javafx.beans.property.BooleanProperty what) {
        what.set(!what.get());
    }
}
