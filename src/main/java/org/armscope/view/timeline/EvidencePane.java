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
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The selected event in words, and under it its article, open at the sentence that states it.
final class EvidencePane extends BorderPane {

    private static final double TWO_LINES = 36;

    private final Label headline = Controls.clippedLabel("section");
    private final DateTag date = new DateTag();
    private final Label state = Controls.clippedLabel("muted");
    private final Button deal = Controls.linkButton("", () -> {});
    private final TimelineModel model;
    private final Label says = Controls.clippedLabel("muted");

    private final Label decided = Controls.label("decided", "tag", "decided-tag");

    /// @param narrow narrows all panes to a deal
    EvidencePane(TimelineModel model, Consumer<String> search, Consumer<DealBrief> narrow) {
        this.model = model;
        setId("evidence");
        Button back =
                Controls.iconButton(Feather.ARROW_LEFT, "Back (Esc)", model.evidence()::deselect);
        back.setId("close-evidence");
        Button before =
                Controls.iconButton(
                        Feather.CHEVRON_UP,
                        "The event before (k)",
                        () -> model.evidence().step(-1));
        Button next =
                Controls.iconButton(
                        Feather.CHEVRON_DOWN, "The next event (j)", () -> model.evidence().step(1));
        before.setId("previous-event");
        next.setId("next-event");
        headline.setId("evidence-headline");
        says.setId("evidence-says");
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setWrapText(true);
        headline.setMaxHeight(TWO_LINES);
        HBox.setHgrow(headline, Priority.ALWAYS);
        Button correct =
                Controls.iconButton(
                        Feather.EDIT_2, "Correct the event (c)", model.evidence()::correct);
        correct.setId("event-correct");
        decided.setId("event-decided");
        decided.setMinWidth(USE_PREF_SIZE);
        Controls.hint(decided, "You ruled on this event: see Decisions.");
        Button regroup =
                Controls.iconButton(
                        Feather.GIT_MERGE, "Which deal it is of (g)", model.evidence()::regroup);
        regroup.setId("event-deal");
        HBox bar = new HBox(back, headline, correct, regroup, before, next);
        bar.getStyleClass().addAll("pane-bar", "evidence-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        date.setMinWidth(USE_PREF_SIZE);
        HBox when = new HBox(8, date, decided, Controls.spring(), state);
        when.setAlignment(Pos.CENTER_LEFT);
        deal.setId("evidence-deal");
        deal.setMaxWidth(Double.MAX_VALUE);
        deal.setAlignment(Pos.CENTER_LEFT);
        deal.setWrapText(true);
        deal.setOnAction(
                event -> {
                    DealBrief its = itsDeal();
                    if (its != null) {
                        narrow.accept(its);
                    }
                });
        model.stock().subscribe(this::showDeal);
        VBox facts = new VBox(2, when, says, deal);
        facts.getStyleClass().add("evidence-facts");
        setTop(new VBox(bar, facts));
        ReaderPane reader = new ReaderPane(model.evidence().reader(), () -> {}, search);
        reader.setMinHeight(0);
        setCenter(reader);
        setMinHeight(0);
    }

    void show(TimelineEntry entry) {
        Controls.show(
                decided, model.stock().get().isDecided(entry) && !EventWords.isDatedByHand(entry));
        headline.setText(EventWords.headline(entry));
        date.show(EventWords.date(entry));
        state.setText(EventWords.state(entry));
        says.setText(EventWords.summary(entry));
        showDeal();
    }

    /// Deals are made after the events are read.
    private void showDeal() {
        DealBrief its = itsDeal();
        Controls.show(deal, its != null);
        if (its != null) {
            deal.setText("Part of: " + its.title());
            Controls.named(deal, "Narrow all panes to this deal: " + its.title());
        }
    }

    private @Nullable DealBrief itsDeal() {
        TimelineEntry shown = model.evidence().selected().get();
        return shown == null
                ? null
                : model.stock().get().deals().values().stream()
                        .filter(one -> one.events().contains(shown.id()))
                        .findFirst()
                        .orElse(null);
    }
}
