package org.armscope.view.explore.facet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.armscope.annotation.Entity;
import org.armscope.query.FieldName;
import org.armscope.view.Controls;
import org.armscope.view.ProblemNote;
import org.armscope.view.Sharp;
import org.armscope.viewmodel.explore.facet.FacetGroup;
import org.armscope.viewmodel.explore.facet.FacetsModel;
import org.armscope.viewmodel.explore.facet.TimeBar;

/// How the articles that answer divide: by time, and by every field that names something.
public final class FacetsPane extends ScrollPane {

    private static final double NARROWEST = 220;
    private static final double WIDEST = 320;

    /// Of the pane it stands in.
    private static final double SHARE = 0.2;

    /// So many sections fill a window of the usual height.
    private static final int IN_SIGHT = 4;

    private final PauseTransition later = new PauseTransition(Duration.millis(40));
    private final FacetsModel model;
    private final FacetMenu menu;
    private final TimeChart chart;
    private final Label first = Controls.label("", "facet-count");
    private final Label last = Controls.label("", "facet-count");
    private final Button always;
    private final VBox dates;
    private final Label none =
            Controls.label("No article answers, so there is nothing to filter.", "facet-none");
    private final VBox sections = new VBox();
    private final Map<FieldName, FacetSection> made = new EnumMap<>(FieldName.class);

    /// @param dossier lays an entity open
    /// @param narrow narrows all panes to an entity
    public FacetsPane(FacetsModel model, Consumer<Entity> dossier, Consumer<Entity> narrow) {
        this.model = model;
        menu = new FacetMenu(model, dossier, narrow);
        setId("facets");
        getStyleClass().addAll("facets-pane", "edge-to-edge");
        Sharp.sharp(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart = new TimeChart(model);
        always = Controls.linkButton("All dates", model::always);
        HBox head = new HBox(Controls.label("Issue date", "section"), Controls.spring(), always);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("facet-head");
        HBox ends = new HBox(first, Controls.spring(), last);
        dates = new VBox(head, chart, ends);
        dates.getStyleClass().addAll("facet", "facet-dates");
        ProblemNote problem = new ProblemNote(model.problem());
        none.setWrapText(true);
        VBox all = new VBox(problem, dates, none, sections);
        all.getStyleClass().add("facets");
        setContent(all);
        model.bars().subscribe(this::showBars);
        later.setOnFinished(event -> showNext());
        model.groups().subscribe(groups -> showGroups());
        model.groups().subscribe(groups -> showNone());
        visibleProperty().subscribe(seen -> showGroups());
    }

    /// Long names are cut off no more than they need to be: a wide window gives them more room.
    public void widen(double room) {
        double width = Math.clamp(Math.rint(room * SHARE), NARROWEST, WIDEST);
        setMinWidth(width);
        setMaxWidth(width);
    }

    private void showBars(List<TimeBar> bars) {
        chart.show(bars);
        first.setText(bars.isEmpty() ? "" : bars.getFirst().words());
        last.setText(bars.size() < 2 ? "" : bars.getLast().words());
        Controls.show(always, model.isDated());
        Controls.show(dates, !bars.isEmpty() || model.isDated());
        showNone();
    }

    private void showNone() {
        boolean any = dates.isVisible() || !model.groups().get().isEmpty();
        Controls.show(none, !any && model.isCounted());
    }

    /// Fills nothing that is out of sight. Sections further down are made one by one, once those in
    /// sight are painted.
    private void showGroups() {
        if (!isVisible()) {
            return;
        }
        List<FacetGroup> groups = model.groups().get();
        int ready = Math.min(groups.size(), Math.max(IN_SIGHT, made.size()));
        show(groups.subList(0, ready));
    }

    private void showNext() {
        List<FacetGroup> groups = model.groups().get();
        show(groups.subList(0, Math.min(groups.size(), sections.getChildren().size() + 1)));
    }

    private void show(List<FacetGroup> some) {
        List<FacetSection> shown = some.stream().map(this::section).toList();
        if (!sections.getChildren().equals(shown)) {
            sections.getChildren().setAll(List.<Node>copyOf(shown));
        }
        if (some.size() < model.groups().get().size()) {
            later.playFromStart();
        }
    }

    private FacetSection section(FacetGroup group) {
        FacetSection section =
                made.computeIfAbsent(
                        group.field(),
                        field -> new FacetSection(model, menu, field, group.title()));
        section.show(group);
        return section;
    }
}
