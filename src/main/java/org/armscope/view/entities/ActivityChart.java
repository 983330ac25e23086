package org.armscope.view.entities;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.explore.facet.YearBar;

/// Articles by year as small bars over the years' names.
final class ActivityChart extends Pane {

    private static final double BARS = 44;
    private static final double NAMES = 16;
    private static final double ROOM_FOR_NAME = 34;
    private static final double WIDEST = 40;

    private final List<YearBar> years;

    ActivityChart(List<YearBar> years) {
        this.years = years;
        getStyleClass().add("activity");
        setMinHeight(BARS + NAMES);
        setPrefHeight(BARS + NAMES);
        setMaxWidth(560);
        for (YearBar year : years) {
            Region bar = new Region();
            bar.getStyleClass().add("activity-bar");
            Controls.hint(bar, year.year() + ": " + Counts.of(year.articles(), "article"));
            Label name = Controls.label(String.valueOf(year.year()), "facet-count");
            getChildren().addAll(bar, name);
        }
        setAccessibleText(
                "Articles by year: "
                        + String.join(
                                ", ",
                                years.stream().map(y -> y.year() + " " + y.articles()).toList()));
    }

    @Override
    protected void layoutChildren() {
        long most = years.stream().mapToLong(YearBar::articles).max().orElse(1);
        double step = Math.min(WIDEST, getWidth() / Math.max(1, years.size()));
        int each = (int) Math.ceil(ROOM_FOR_NAME / Math.max(1, step));
        for (int i = 0; i < years.size(); i++) {
            double height = Math.max(1, BARS * years.get(i).articles() / Math.max(1, most));
            getChildren()
                    .get(2 * i)
                    .resizeRelocate(i * step, BARS - height, Math.max(1, step - 2), height);
            getChildren().get(2 * i + 1).setVisible(i % each == 0);
            getChildren()
                    .get(2 * i + 1)
                    .resizeRelocate(i * step, BARS, Math.max(step, ROOM_FOR_NAME), NAMES);
        }
    }
}
