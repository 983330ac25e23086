package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.FoldingSplit;
import org.armscope.view.ProblemNote;
import org.armscope.view.SaveChooser;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.timeline.TimelineExport;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.armscope.viewmodel.timeline.Vacancy;
import org.armscope.viewmodel.window.Keepsakes;
import org.kordamp.ikonli.feather.Feather;

/// The timeline with its filters and legend, and beside it the list or the evidence.
public final class TimelinePane extends BorderPane {

    /// Below this height the legend must leave the drawing its room.
    private static final double LOW = 480;

    /// Below this one, nothing but the drawing and what is known has room.
    private static final double LOWEST = 320;

    /// More room is the drawing's.
    private static final double WIDEST_SIDE = 640;

    private final TimelineModel model;
    private final TimelineCanvas canvas;
    private final FilterBar bar;
    private final VBox drawn;
    private final SidePane side;
    private final FoldingSplit split;

    /// @param search asks for a name
    /// @param searchDays asks for the articles that tell of these days
    /// @param add takes an event's sentence into the basket of excerpts
    /// @param narrow narrows all panes to these days
    /// @param narrowDeal narrows all panes to a deal
    /// @param export writes files
    /// @param chooser asks where they are to stand
    /// @param kept holds the divider between two starts
    /// @param library opens the library, where there is nothing to show
    public TimelinePane(
            TimelineModel model,
            Consumer<String> search,
            Consumer<DayRange> searchDays,
            Consumer<TimelineEntry> add,
            Consumer<DayRange> narrow,
            Consumer<DealBrief> narrowDeal,
            TimelineExport export,
            SaveChooser chooser,
            Keepsakes kept,
            Runnable library) {
        this.model = model;
        getStyleClass().add("timeline-pane");
        Ink ink = new Ink();
        Glide glide = new Glide(model);
        canvas = new TimelineCanvas(model, ink);
        TimelineKeys keys = new TimelineKeys(model, canvas, glide, add);
        canvas.setOnKeyPressed(keys::pressed);
        Gestures.listen(model, canvas, glide);
        bar = new FilterBar(model, keys, glide, new ExportMenu(export, chooser));
        StackPane picture =
                new StackPane(
                        ink,
                        canvas,
                        new HoverLayer(model, canvas),
                        noEvents(library),
                        allHidden(),
                        reading());
        picture.setMinSize(200, 0);
        StatusLegend legend = new StatusLegend(model, ink);
        OverviewStrip overview = new OverviewStrip(model, ink, glide);
        drawn =
                new VBox(
                        new Chips(model, searchDays, narrow),
                        picture,
                        overview,
                        new KnownBar(model),
                        legend);
        heightProperty()
                .subscribe(
                        high -> {
                            legend.brief(high.doubleValue() < LOW);
                            Controls.show(legend, high.doubleValue() >= LOWEST);
                            Controls.show(overview, high.doubleValue() >= LOWEST);
                        });
        VBox.setVgrow(picture, Priority.ALWAYS);
        drawn.setMinWidth(360);
        side = new SidePane(model, ink, search, add, narrowDeal);
        SplitPane.setResizableWithParent(side, false);
        side.setMaxWidth(WIDEST_SIDE);
        split =
                new FoldingSplit(
                        "Timeline", drawn, "List", side, kept.of("timeline.divider"), 0.66);
        setTop(bar);
        setCenter(split);
        split.folded().subscribe(this::front);
        split.turned().subscribe(this::front);
        model.evidence()
                .selected()
                .subscribe(
                        entry -> {
                            split.lead(entry != null);
                            front();
                        });
        setMinSize(0, 0);
    }

    private void front() {
        boolean evidence = split.folded().get() && model.evidence().selected().get() != null;
        Controls.show(bar, !evidence);
        bar.front(split.folded().get(), split.turned().get());
    }

    /// Told whether there is little room, and whether there is very little.
    public void fold(boolean little, boolean least) {
        bar.fold(little, least);
        drawn.setMinWidth(least ? 280 : 360);
        side.setMinWidth(least ? 240 : 320);
        split.fold();
    }

    /// Gives the timeline the keyboard.
    public void focusTimeline() {
        canvas.requestFocus();
    }

    private EmptyState noEvents(Runnable library) {
        Button open = new Button("Open the library");
        open.setOnAction(event -> library.run());
        EmptyState state =
                new EmptyState(
                        Feather.CLOCK,
                        "No events yet",
                        "The timeline shows visits, talks, offers and deliveries that the articles"
                                + " tell of. None was found, or no article was ingested yet: drop a"
                                + " folder of articles on this window, or see in the library what"
                                + " became of each file.",
                        open);
        when(state, Vacancy.NO_EVENTS);
        return state;
    }

    private EmptyState allHidden() {
        Button clear = new Button("Clear the filter");
        clear.setId("clear-filter");
        clear.setOnAction(event -> model.clearFilter());
        Button all = new Button("Show all events");
        all.setOnAction(event -> model.filter().set(model.filter().get().showing(true)));
        HBox steps = new HBox(8, clear, all);
        steps.setAlignment(javafx.geometry.Pos.CENTER);
        EmptyState state =
                new EmptyState(
                        Feather.FILTER,
                        "Every event is filtered out",
                        "Take a condition away above, or show events that are not about arms for a"
                                + " Korea.",
                        steps);
        when(state, Vacancy.ALL_HIDDEN);
        return state;
    }

    private StackPane reading() {
        Label words = Controls.label("Reading events…", "muted");
        words.visibleProperty().bind(model.problem().isEmpty());
        ProblemNote problem = new ProblemNote(model.problem());
        problem.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane pane = new StackPane(words, problem);
        pane.visibleProperty()
                .bind(model.vacancy().isEqualTo(Vacancy.READING).or(model.problem().isNotEmpty()));
        pane.setPickOnBounds(false);
        return pane;
    }

    private void when(EmptyState state, Vacancy vacancy) {
        state.visibleProperty().bind(model.vacancy().isEqualTo(vacancy));
    }
}
