package org.armscope.view.window;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.Scope;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.DecideModel;
import org.armscope.viewmodel.decide.Draft;
import org.armscope.viewmodel.decide.Outlook;
import org.jspecify.annotations.Nullable;

/// Decides on a mention: what it is, how far that reaches, and, before it is confirmed, all that
/// would change.
final class DecideCard extends Floating {

    private static final double WIDTH = 480;

    private final DecideModel model;
    private final Label about = Controls.label("", "section");
    private final TextField name = new TextField();
    private final ChoiceBox<EntityType> type = new ChoiceBox<>();
    private final ToggleGroup scopes = new ToggleGroup();
    private final ContextMenu offers = new ContextMenu();
    private final Label words = Controls.label("");
    private final VBox lines = new VBox(2);
    private final Button confirm = new Button("Confirm");

    DecideCard(DecideModel model) {
        super("Decide", model::cancel);
        this.model = model;
        setId("decide");
        setPrefWidth(WIDTH);
        about.setWrapText(true);
        words.setId("decide-outlook");
        words.setWrapText(true);
        name.setId("decide-name");
        name.setPromptText("Name of the entity");
        name.setAccessibleText("Name of the entity that is meant");
        name.textProperty().subscribe((was, now) -> typed(now));
        type.setId("decide-type");
        type.setAccessibleText("Type of the entity");
        type.getItems().setAll(EntityType.values());
        type.setConverter(new TypeWords());
        type.valueProperty()
                .subscribe(
                        (was, now) -> {
                            if (now != null) {
                                model.type(now);
                            }
                        });
        confirm.setId("decide-confirm");
        confirm.setDefaultButton(true);
        confirm.setOnAction(event -> model.confirm());
        Button leave = Controls.linkButton("Cancel (Esc)", model::cancel);
        HBox reach = new HBox(4, Controls.label("Holds", "muted"));
        reach.setAlignment(Pos.CENTER_LEFT);
        for (Scope scope : Scope.values()) {
            reach.getChildren().add(toggle(scope));
        }
        HBox foot = new HBox(8, Controls.spring(), leave, confirm);
        foot.setAlignment(Pos.CENTER_RIGHT);
        lines.getStyleClass().add("decide-lines");
        getChildren().addAll(about, name, type, reach, words, lines, foot);
        model.draft().subscribe(this::show);
        model.outlook().subscribe(this::show);
    }

    private ToggleButton toggle(Scope scope) {
        ToggleButton toggle =
                new ToggleButton(
                        switch (scope) {
                            case HERE -> "here only";
                            case ARTICLE -> "in this article";
                            case EVERYWHERE -> "everywhere";
                        });
        toggle.setId("decide-" + scope.word());
        toggle.setUserData(scope);
        toggle.setToggleGroup(scopes);
        toggle.setOnAction(event -> model.scope(scope));
        return toggle;
    }

    private void show(@Nullable Draft draft) {
        boolean opens = draft != null && !isVisible();
        setVisible(draft != null);
        if (draft == null) {
            offers.hide();
            return;
        }
        about.setText(
                "“"
                        + draft.words()
                        + "”, found as "
                        + draft.mention().entity().name()
                        + " ("
                        + draft.mention().type().word()
                        + "): "
                        + draft.verdict().words().replace("…", "").toLowerCase(Locale.ROOT));
        if (!name.getText().equals(draft.name())) {
            name.setText(draft.name());
        }
        type.setValue(draft.type());
        Controls.show(name, draft.verdict().asksName());
        Controls.show(type, draft.verdict().asksType());
        scopes.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData() == draft.scope()));
        if (opens) {
            (draft.verdict().asksName() ? name : draft.verdict().asksType() ? type : confirm)
                    .requestFocus();
        }
    }

    private void show(Outlook outlook) {
        words.setText(outlook.words());
        confirm.setDisable(outlook.preview() == null);
        lines.getChildren()
                .setAll(
                        outlook.lines().stream()
                                .map(
                                        line -> {
                                            Label label = Controls.clippedLabel("muted");
                                            label.setText(line);
                                            label.setMaxWidth(WIDTH - 32);
                                            return label;
                                        })
                                .toList());
    }

    private void typed(String now) {
        model.name(now);
        List<Entity> fitting = name.isFocused() ? model.suggestions(now) : List.of();
        boolean said = fitting.stream().anyMatch(entity -> entity.name().equals(now));
        offers.getItems().setAll(fitting.stream().map(this::offer).toList());
        if (fitting.isEmpty() || said) {
            offers.hide();
        } else {
            offers.show(name, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem offer(Entity entity) {
        MenuItem item = new MenuItem(entity.name() + "  ·  " + entity.type().word());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.choose(entity));
        return item;
    }

    /// Types by their words.
    private static final class TypeWords extends StringConverter<EntityType> {

        @Override
        public String toString(@Nullable EntityType type) {
            return type == null ? "" : type.word();
        }

        @Override
        public EntityType fromString(String word) {
            return EntityType.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
