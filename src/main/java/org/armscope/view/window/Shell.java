package org.armscope.view.window;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.armscope.view.Seen;
import org.armscope.view.entities.EntitiesPane;
import org.armscope.view.entities.Leaving;
import org.armscope.view.excerpts.ExcerptsPane;
import org.armscope.view.explore.ExplorePane;
import org.armscope.view.explore.FirstSteps;
import org.armscope.view.explore.ask.Dropdown;
import org.armscope.view.explore.ask.SavedMenu;
import org.armscope.view.explore.ask.SuggestionList;
import org.armscope.view.library.LibraryActions;
import org.armscope.view.library.LibraryPane;
import org.armscope.view.timeline.TimelinePane;
import org.armscope.viewmodel.decide.DecideModel;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;

/// The whole window: header, rail, the pane in front, status bar, and what floats over them.
public final class Shell extends StackPane {

    private static final double MEDIUM = 1100;
    private static final double NARROW = 900;

    /// So long a sentence stays in the status bar once a person goes on working.
    private static final Duration STAY = Duration.seconds(10);

    private final SearchBox search;
    private final ExplorePane explore;
    private final Deferred<TimelinePane> timeline;
    private final Deferred<ExcerptsPane> excerpts;
    private final TopBar top;
    private final Rail rail;
    private final WindowModel model;
    private boolean wasMedium;
    private boolean wasNarrow;

    public Shell(Commands commands) {
        model = commands.model();
        getStyleClass().add("shell");
        getStylesheets().add(stylesheet());
        explore =
                new ExplorePane(
                        model,
                        new FirstSteps(
                                () -> commands.ingestFolder(this),
                                () -> commands.ingestFiles(this)));
        timeline = pane(Pane.TIMELINE, () -> timelinePane(commands));
        excerpts =
                pane(
                        Pane.EXCERPTS,
                        () -> new ExcerptsPane(model.excerpts(), model::open, model.keepsakes()));
        List<Action> actions = Actions.of(commands, this);
        model.palette().offer(actions);
        search = new SearchBox(model.explore(), () -> explore.results().focusList());
        top = new TopBar(model, actions, search);
        rail = new Rail(model, this::focusPane);
        StackPane panes =
                new StackPane(
                        explore,
                        timeline,
                        pane(Pane.ENTITIES, () -> entitiesPane(commands)),
                        excerpts,
                        pane(Pane.LIBRARY, () -> libraryPane(commands)));
        explore.setMinSize(0, 0);
        BorderPane frame = new BorderPane();
        frame.setMinSize(0, 0);
        VBox head = new VBox();
        Seen.fill(head, top, new FilterStrip(model));
        frame.setTop(head);
        frame.setLeft(rail);
        frame.setCenter(panes);
        frame.setBottom(new StatusBar(model.work(), model.library(), model.workspacePath(), STAY));
        model.pane()
                .subscribe(
                        pane -> {
                            explore.setVisible(pane == Pane.EXPLORE);
                            if (pane == Pane.TIMELINE) {
                                timeline.get().focusTimeline();
                            } else if (pane == Pane.EXCERPTS) {
                                excerpts.get().focusList();
                            }
                        });
        IngestSummary summary = new IngestSummary(model);
        StackPane.setAlignment(summary, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(summary, new Insets(0, 16, 44, 16));
        DropVeil veil = new DropVeil(model);
        veil.guard(this);
        Dropdown suggestions =
                new Dropdown(
                        search, new SuggestionList(model.explore().suggest(), search::placeCaret));
        Dropdown saved = new Dropdown(search, new SavedMenu(model.explore().saved()));
        Palette palette = new Palette(model.palette());
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        StackPane.setMargin(palette, new Insets(56, 16, 16, 16));
        DecideModel decide = model.notebook().decide();
        StackPane layers = new StackPane(veil);
        Seen.fill(
                layers,
                frame,
                suggestions,
                saved,
                summary,
                drafted(decide.draft(), () -> new DecideCard(decide)),
                drafted(
                        decide.header().draft(),
                        () -> new HeaderCard(decide.header(), decide::cancel)),
                drafted(
                        decide.event().draft(),
                        () -> new EventRulingCard(decide.event(), decide::cancel)),
                drafted(decide.deal().draft(), () -> new DealCard(decide.deal(), decide::cancel)),
                new Deferred<>(decide.listed(), () -> new DecisionList(decide)),
                new Deferred<>(
                        model.notebook().tags().listed(),
                        () -> new TagSheet(model.notebook().tags(), model::narrow)),
                new Deferred<>(model.floating().sheet(), () -> new ShortcutSheet(model, actions)),
                new Deferred<>(model.settings().open(), () -> new SettingsSheet(commands)),
                palette,
                veil);
        layers.setMinSize(0, 0);
        getChildren().add(new Magnified(layers, model.settings().textSize()));
        layers.widthProperty().subscribe(width -> fold(width.doubleValue()));
        model.settings().colours().subscribe(() -> setStyle(model.settings().style()));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                Keys.listen(actions, model.palette(), scene);
                                PopupSize.follow(model.settings().textSize(), scene);
                                focusPane();
                            }
                        });
    }

    /// A pane that is made when it first comes to the front.
    private <N extends Region> Deferred<N> pane(Pane which, Supplier<N> maker) {
        ObservableValue<Boolean> inFront = model.pane().map(pane -> pane == which);
        Deferred<N> pane = new Deferred<>(inFront, maker);
        pane.visibleProperty().bind(inFront);
        return pane;
    }

    /// A card that is made when there is first something to decide on it.
    private static <N extends Region> Deferred<N> drafted(
            ObservableValue<?> draft, Supplier<N> maker) {
        return new Deferred<>(draft.map(any -> true).orElse(false), maker);
    }

    private TimelinePane timelinePane(Commands commands) {
        TimelinePane pane =
                new TimelinePane(
                        model.timeline(),
                        model.inquiry()::inWords,
                        model.inquiry()::during,
                        model.excerpts().adding()::event,
                        model.filter()::narrow,
                        model.filter()::narrow,
                        model.export(),
                        commands.saving(),
                        model.keepsakes(),
                        () -> model.pane().set(Pane.LIBRARY));
        fold(pane);
        return pane;
    }

    private EntitiesPane entitiesPane(Commands commands) {
        return new EntitiesPane(
                model.entities(),
                model::open,
                model.inquiry()::about,
                model.filter()::narrow,
                new Leaving(commands.saving(), model.work()::tell),
                model.keepsakes());
    }

    private LibraryPane libraryPane(Commands commands) {
        return new LibraryPane(model.library(), libraryActions(commands), model.keepsakes());
    }

    private LibraryActions libraryActions(Commands commands) {
        return new LibraryActions(
                model::open,
                model.notebook().stages()::set,
                model.notebook().decide().header()::begin,
                asked -> model.explore().typed().set(asked),
                files -> model.work().ingest(files),
                () -> commands.watchFolder(this));
    }

    /// Where the product's own styles stand: in JavaFX's binary form, which is read sooner, if the
    /// build made it.
    public static String stylesheet() {
        URL binary = Shell.class.getResource("/org/armscope/view/armscope.bss");
        return Objects.requireNonNull(
                        binary == null
                                ? Shell.class.getResource("/org/armscope/view/armscope.css")
                                : binary,
                        "the stylesheet is part of the program")
                .toExternalForm();
    }

    /// Gives the search box the keyboard, what stands in it selected.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// What Escape does: closes what floats; empties a field or, if it is empty, gives the keyboard
    /// back; in a narrow window returns to the results.
    void escape() {
        if (model.floating().dismiss()) {
            return;
        }
        if (getScene().getFocusOwner() instanceof TextInputControl) {
            leaveField();
        } else {
            model.division().reading().set(false);
        }
    }

    /// Gives the keyboard to what the pane in front is for.
    void focusPane() {
        switch (model.pane().get()) {
            case EXPLORE -> explore.results().focusList();
            case TIMELINE -> timeline.get().focusTimeline();
            case EXCERPTS -> excerpts.get().focusList();
            default -> requestFocus();
        }
    }

    private void leaveField() {
        if (getScene().getFocusOwner() instanceof TextInputControl field
                && !field.getText().isEmpty()) {
            field.clear();
        } else {
            focusPane();
        }
    }

    private void fold(TimelinePane pane) {
        pane.fold(wasMedium, wasNarrow);
    }

    private void fold(double width) {
        boolean medium = width > 0 && width < MEDIUM;
        boolean narrow = width > 0 && width < NARROW;
        top.fold(narrow);
        rail.fold(medium);
        explore.fold(narrow);
        wasNarrow = narrow;
        if (medium != wasMedium) {
            model.division().facets().set(!medium);
            wasMedium = medium;
        }
        timeline.made().ifPresent(this::fold);
    }
}
