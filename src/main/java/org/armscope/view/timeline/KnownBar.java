package org.armscope.view.timeline;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armscope.annotation.DayRange;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// The slider that takes the timeline back to what was known on a day: later reports are hidden.
final class KnownBar extends HBox {

    private final TimelineModel model;
    private final Slider slider = new Slider();
    private final Label day = Controls.label("", "figures");
    private boolean showing;

    KnownBar(TimelineModel model) {
        this.model = model;
        getStyleClass().add("known-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label caption = Controls.label("As known on", "muted");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(slider);
        day.setMinWidth(92);
        slider.setId("known-on");
        slider.setAccessibleText("As known on a day: hides what later issues reported");
        Controls.hint(slider, "Hides what later issues reported");
        slider.setMinWidth(80);
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(caption, slider, day);
        slider.valueProperty().subscribe((was, now) -> slid(now.doubleValue()));
        model.stock().subscribe(this::show);
        model.filter().subscribe(this::show);
        show();
    }

    private void show() {
        DayRange reported = model.stock().get().reported();
        Controls.show(this, reported != null);
        if (reported == null) {
            return;
        }
        LocalDate known = model.filter().get().knownOn();
        double last = reported.to().toEpochDay();
        showing = true;
        slider.setMin(reported.from().toEpochDay() - 1d);
        slider.setMax(last);
        slider.setBlockIncrement(Math.max(1, (last - slider.getMin()) / 60));
        slider.setValue(known == null ? last : known.toEpochDay());
        showing = false;
        day.setText(words(known));
    }

    private void slid(double value) {
        if (showing) {
            return;
        }
        boolean all = value >= slider.getMax() - 0.5;
        LocalDate known = all ? null : LocalDate.ofEpochDay(Math.round(value));
        if (!java.util.Objects.equals(known, model.filter().get().knownOn())) {
            model.filter().set(model.filter().get().asKnownOn(known));
        }
    }

    private static String words(@Nullable LocalDate known) {
        return known == null ? "all reports" : InWords.interval(known, known, Precision.DAY);
    }
}
