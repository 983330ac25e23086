package org.armscope.view.window;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.HeaderDraft;
import org.armscope.viewmodel.decide.HeaderField;
import org.armscope.viewmodel.decide.HeaderModel;
import org.jspecify.annotations.Nullable;

/// Corrects an article's title, author, publication or issue date.
final class HeaderCard extends Floating {

    private static final double WIDTH = 520;

    private final HeaderModel model;
    private final Label about = Controls.clippedLabel("section");
    private final ToggleGroup fields = new ToggleGroup();
    private final TextField value = new TextField();
    private final Label present = Controls.clippedLabel("muted");

    HeaderCard(HeaderModel model, Runnable cancel) {
        super("Correct the header", cancel);
        this.model = model;
        setId("correct-header-card");
        setPrefWidth(WIDTH);
        about.setMaxWidth(WIDTH - 32);
        present.setMaxWidth(WIDTH - 32);
        HBox choice = new HBox(4);
        choice.setAlignment(Pos.CENTER_LEFT);
        for (HeaderField field : HeaderField.values()) {
            choice.getChildren().add(toggle(field));
        }
        value.setId("header-value");
        value.setAccessibleText("What it ought to read");
        value.textProperty().subscribe((was, now) -> model.value(now));
        keep(about, choice, value, present);
        outlook(new OutlookPane("header", WIDTH - 48, model.weighing(), model::confirm, cancel));
        model.draft().subscribe(draft -> show(draft));
    }

    @Override
    void takeKeyboard() {
        focus(value);
        value.selectAll();
    }

    private ToggleButton toggle(HeaderField field) {
        ToggleButton toggle = new ToggleButton(field.word());
        toggle.setId("header-" + field.id());
        toggle.setUserData(field);
        toggle.setToggleGroup(fields);
        toggle.setOnAction(
                event -> {
                    toggle.setSelected(true);
                    model.field(field);
                    takeKeyboard();
                });
        return toggle;
    }

    private void show(@Nullable HeaderDraft draft) {
        boolean opens = draft != null && !isVisible();
        setVisible(draft != null);
        if (draft == null) {
            return;
        }
        about.setText(draft.article().content().heading().text());
        fields.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData() == draft.field()));
        boolean isDate = draft.field() == HeaderField.ISSUE_DATE;
        value.setPromptText(
                isDate ? "2001-03-07, or 2001-03-05..2001-03-09" : draft.field().word());
        value.setAccessibleText(draft.field().word() + " as it ought to read");
        if (!value.getText().equals(draft.value())) {
            value.setText(draft.value());
        }
        present.setText(
                draft.present().isEmpty()
                        ? "No " + draft.field().word().toLowerCase(Locale.ROOT) + " is known"
                        : "Reads now: " + draft.present());
        if (opens) {
            takeKeyboard();
        }
    }
}
