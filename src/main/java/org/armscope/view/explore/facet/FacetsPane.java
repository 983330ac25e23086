package org.armscope.view.explore.facet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.query.FieldName;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.facet.FacetGroup;
import org.armscope.viewmodel.explore.facet.FacetsModel;
import org.armscope.viewmodel.explore.facet.YearBar;

/// How the articles that answer divide: by year, and by every field that names something.
public final class FacetsPane extends ScrollPane {

    private final FacetsModel model;
    private final YearsChart chart;
    private final Label first = Controls.label("", "facet-count");
    private final Label last = Controls.label("", "facet-count");
    private final Button always;
    private final VBox sections = new VBox();
    private final Map<FieldName, FacetSection> made = new EnumMap<>(FieldName.class);

    public FacetsPane(FacetsModel model) {
        this.model = model;
        setId("facets");
        getStyleClass().addAll("facets-pane", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart = new YearsChart(model);
        always = Controls.linkButton("All years", model::always);
        HBox head = new HBox(Controls.label("Issue date", "section"), Controls.spring(), always);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("facet-head");
        HBox ends = new HBox(first, Controls.spring(), last);
        VBox dates = new VBox(head, chart, ends);
        dates.getStyleClass().addAll("facet", "facet-dates");
        Label problem = Controls.label("", "problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        VBox all = new VBox(problem, dates, sections);
        all.getStyleClass().add("facets");
        setContent(all);
        model.years().subscribe(this::showYears);
        model.groups().subscribe(this::showGroups);
    }

    private void showYears(List<YearBar> years) {
        chart.show(years);
        first.setText(years.isEmpty() ? "" : String.valueOf(years.getFirst().year()));
        last.setText(years.size() < 2 ? "" : String.valueOf(years.getLast().year()));
        Controls.show(always, model.isDated());
    }

    private void showGroups(List<FacetGroup> groups) {
        List<FacetSection> shown = groups.stream().map(this::section).toList();
        if (!sections.getChildren().equals(shown)) {
            sections.getChildren().setAll(List.<Node>copyOf(shown));
        }
    }

    private FacetSection section(FacetGroup group) {
        FacetSection section =
                made.computeIfAbsent(
                        group.field(), field -> new FacetSection(model, field, group.title()));
        section.show(group);
        return section;
    }
}
