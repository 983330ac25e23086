package org.armscope.view.window;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.deal.Deal;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.DealDraft;
import org.armscope.viewmodel.decide.DealModel;
import org.armscope.viewmodel.timeline.EventWords;
import org.jspecify.annotations.Nullable;

/// Rules which deal an event is of.
final class DealCard extends Floating {

    private static final double WIDTH = 520;

    private final DealModel model;
    private final Label about = Controls.label("", "section");
    private final Label present = Controls.label("", "muted");
    private final ToggleGroup hows = new ToggleGroup();
    private final ComboBox<Deal> others = new ComboBox<>();

    DealCard(DealModel model, Runnable cancel) {
        super("Which deal it belongs to", cancel);
        this.model = model;
        setId("deal-ruling");
        setPrefWidth(WIDTH);
        about.setWrapText(true);
        present.setId("deal-present");
        present.setWrapText(true);
        HBox choice = new HBox(4);
        choice.getChildren()
                .addAll(
                        toggle(How.SPLIT, "Split off"),
                        toggle(How.MOVE, "Of another deal"),
                        toggle(How.JOIN, "Join the deals"));
        others.setId("deal-other");
        others.setPromptText("Choose a deal");
        others.setAccessibleText("The deal that is meant");
        others.setMaxWidth(Double.MAX_VALUE);
        others.setVisibleRowCount(12);
        others.setConverter(new ChoiceWords<>(deal -> deal == null ? "" : DealDraft.words(deal)));
        others.valueProperty().subscribe((was, now) -> model.other(now));
        keep(about, present, choice, others);
        outlook(new OutlookPane("deal", WIDTH - 48, model.weighing(), model::confirm, cancel));
        model.draft().subscribe(draft -> show(draft));
    }

    @Override
    void takeKeyboard() {
        focus((ToggleButton) hows.getSelectedToggle());
    }

    private ToggleButton toggle(How how, String words) {
        ToggleButton toggle = new ToggleButton(words);
        toggle.setId("deal-" + how.name().toLowerCase(java.util.Locale.ROOT));
        toggle.setUserData(how);
        toggle.setToggleGroup(hows);
        toggle.setOnAction(
                event -> {
                    toggle.setSelected(true);
                    model.how(how);
                });
        return toggle;
    }

    private void show(@Nullable DealDraft draft) {
        boolean opens = draft != null && !isVisible();
        setVisible(draft != null);
        if (draft == null) {
            return;
        }
        about.setText(EventWords.headline(draft.event()));
        present.setText(draft.present());
        hows.getToggles()
                .forEach(
                        toggle -> {
                            How how = (How) toggle.getUserData();
                            toggle.setSelected(how == draft.how());
                            ((ToggleButton) toggle).setDisable(!draft.allows(how));
                        });
        if (opens) {
            others.setValue(null);
            others.getItems().setAll(draft.others());
            takeKeyboard();
        }
        Controls.show(others, draft.how() != How.SPLIT);
    }
}
