package org.armscope.view.window;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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

    private final SearchBox search;
    private final ExplorePane explore;
    private final TimelinePane timeline;
    private final EntitiesPane entities;
    private final ExcerptsPane excerpts;
    private final LibraryPane library;
    private final TopBar top;
    private final Rail rail;
    private final WindowModel model;
    private boolean wasMedium;

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
        timeline =
                new TimelinePane(
                        model.timeline(),
                        model::searchFor,
                        model::searchDays,
                        model.excerpts().adding()::event,
                        model.filter()::narrow,
                        model.filter()::narrow,
                        model.export(),
                        commands.saving(),
                        model.keepsakes(),
                        () -> model.pane().set(Pane.LIBRARY));
        entities =
                new EntitiesPane(
                        model.entities(),
                        model::open,
                        model::searchFor,
                        model.filter()::narrow,
                        new Leaving(commands.saving(), model.work()::tell),
                        model.keepsakes());
        excerpts = new ExcerptsPane(model.excerpts(), model::open, model.keepsakes());
        library = new LibraryPane(model.library(), libraryActions(commands), model.keepsakes());
        List<Action> actions = Actions.of(commands, this);
        model.palette().offer(actions);
        search = new SearchBox(model.explore(), () -> explore.results().focusList());
        top = new TopBar(model, actions, search);
        rail = new Rail(model);
        StackPane panes = new StackPane(explore, timeline, entities, excerpts, library);
        panes.getChildren().forEach(pane -> ((Region) pane).setMinSize(0, 0));
        BorderPane frame = new BorderPane();
        frame.setMinSize(0, 0);
        frame.setTop(new VBox(top, new FilterStrip(model)));
        frame.setLeft(rail);
        frame.setCenter(panes);
        frame.setBottom(new StatusBar(model.work(), model.library(), model.workspacePath()));
        model.pane()
                .subscribe(
                        pane -> {
                            explore.setVisible(pane == Pane.EXPLORE);
                            timeline.setVisible(pane == Pane.TIMELINE);
                            entities.setVisible(pane == Pane.ENTITIES);
                            excerpts.setVisible(pane == Pane.EXCERPTS);
                            library.setVisible(pane == Pane.LIBRARY);
                            if (pane == Pane.TIMELINE) {
                                timeline.focusTimeline();
                            } else if (pane == Pane.EXCERPTS) {
                                excerpts.focusList();
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
        StackPane layers =
                new StackPane(
                        frame,
                        suggestions,
                        saved,
                        summary,
                        new DecideCard(decide),
                        new HeaderCard(decide.header(), decide::cancel),
                        new EventRulingCard(decide.event(), decide::cancel),
                        new DealCard(decide.deal(), decide::cancel),
                        new DecisionList(decide),
                        new TagSheet(model.notebook().tags(), model::narrow),
                        new ShortcutSheet(model, actions),
                        new SettingsSheet(commands),
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

    private LibraryActions libraryActions(Commands commands) {
        return new LibraryActions(
                model::open,
                model.notebook().stages()::set,
                model::correctHeader,
                asked -> model.explore().typed().set(asked),
                files -> model.work().ingest(files),
                () -> commands.watchFolder(this));
    }

    /// Where the product's own styles stand.
    public static String stylesheet() {
        return Objects.requireNonNull(
                        Shell.class.getResource("/org/armscope/view/armscope.css"),
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
        if (model.dismissFloating()) {
            return;
        }
        if (getScene().getFocusOwner() instanceof TextInputControl) {
            leaveField();
        } else {
            model.reading().set(false);
        }
    }

    /// Gives the keyboard to what the pane in front is for.
    private void focusPane() {
        switch (model.pane().get()) {
            case EXPLORE -> explore.results().focusList();
            case TIMELINE -> timeline.focusTimeline();
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

    private void fold(double width) {
        boolean medium = width > 0 && width < MEDIUM;
        boolean narrow = width > 0 && width < NARROW;
        top.fold(narrow);
        rail.fold(medium);
        explore.fold(narrow);
        timeline.fold(medium, narrow);
        if (medium != wasMedium) {
            model.facets().set(!medium);
            wasMedium = medium;
        }
    }
}
