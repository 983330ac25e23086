package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.view.reader.ReaderPane;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.kordamp.ikonli.feather.Feather;

/// The selected event in words, and under it its article, open at the sentence that states it.
final class EvidencePane extends BorderPane {

    private final Label headline = Controls.clippedLabel("section");
    private final DateTag date = new DateTag();
    private final Label state = Controls.label("", "muted");
    private final Label says = Controls.clippedLabel("muted");

    private final Label decided = Controls.label("decided", "tag", "decided-tag");
    private final TimelineModel model;

    EvidencePane(TimelineModel model, Consumer<String> search) {
        this.model = model;
        setId("evidence");
        Button back =
                Controls.iconButton(Feather.ARROW_LEFT, "Back to the list (Esc)", model::deselect);
        back.setId("close-evidence");
        Button before =
                Controls.iconButton(
                        Feather.CHEVRON_UP, "The event before (k)", () -> model.step(-1));
        Button next =
                Controls.iconButton(
                        Feather.CHEVRON_DOWN, "The next event (j)", () -> model.step(1));
        before.setId("previous-event");
        next.setId("next-event");
        headline.setId("evidence-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        Button correct =
                Controls.iconButton(Feather.EDIT_2, "Correct the event (c)", model::correct);
        correct.setId("event-correct");
        decided.setId("event-decided");
        decided.setMinWidth(USE_PREF_SIZE);
        decided.setTooltip(Controls.tip("You ruled on this event: see Decisions."));
        Button regroup =
                Controls.iconButton(Feather.GIT_MERGE, "Which deal it is of (g)", model::regroup);
        regroup.setId("event-deal");
        HBox bar = new HBox(back, headline, correct, regroup, before, next);
        bar.getStyleClass().addAll("pane-bar", "evidence-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        state.setMinWidth(USE_PREF_SIZE);
        HBox when = new HBox(8, date, decided, Controls.spring(), state);
        when.setAlignment(Pos.CENTER_LEFT);
        VBox facts = new VBox(2, when, says);
        facts.getStyleClass().add("evidence-facts");
        setTop(new VBox(bar, facts));
        setCenter(new ReaderPane(model.reader(), () -> {}, search));
    }

    void show(TimelineEntry entry) {
        Controls.show(
                decided, model.stock().get().isDecided(entry) && !EventWords.isDatedByHand(entry));
        headline.setText(EventWords.headline(entry));
        date.show(EventWords.date(entry));
        state.setText(EventWords.state(entry));
        says.setText(EventWords.summary(entry));
    }
}
