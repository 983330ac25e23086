package org.armscope.view.window;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.Scope;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.Bounds;
import org.armscope.viewmodel.decide.DecideModel;
import org.armscope.viewmodel.decide.Draft;
import org.armscope.viewmodel.decide.Verdict;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

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
    private final Label bounds = Controls.label("", "event-sentence");
    private final HBox moves = new HBox(4);
    private final OutlookPane outlook;

    DecideCard(DecideModel model) {
        super("Decide", model::cancel);
        this.model = model;
        setId("decide");
        setPrefWidth(WIDTH);
        about.setWrapText(true);
        bounds.setId("decide-bounds");
        bounds.setWrapText(true);
        outlook =
                new OutlookPane(
                        "decide", WIDTH - 48, model.weighing(), model::confirm, model::cancel);
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
        moves.getChildren()
                .addAll(
                        Controls.label("Begins", "muted"),
                        button(Bounds.Move.START_EARLIER),
                        button(Bounds.Move.START_LATER),
                        new Separator(Orientation.VERTICAL),
                        Controls.label("Ends", "muted"),
                        button(Bounds.Move.END_EARLIER),
                        button(Bounds.Move.END_LATER));
        moves.setAlignment(Pos.CENTER_LEFT);
        HBox reach = new HBox(4, Controls.label("Holds", "muted"));
        reach.setAlignment(Pos.CENTER_LEFT);
        for (Scope scope : Scope.values()) {
            reach.getChildren().add(toggle(scope));
        }
        keep(about, name, type, bounds, moves, reach);
        outlook(outlook);
        model.draft().subscribe(draft -> show(draft));
    }

    @Override
    void takeKeyboard() {
        Draft draft = model.draft().get();
        if (draft != null) {
            focus(first(draft.verdict()));
        }
    }

    private Button button(Bounds.Move move) {
        Button button =
                Controls.iconButton(
                        switch (move) {
                            case START_EARLIER, END_EARLIER -> Feather.CHEVRON_LEFT;
                            case START_LATER, END_LATER -> Feather.CHEVRON_RIGHT;
                        },
                        move.words(),
                        () -> model.bounds(move));
        button.setId("decide-" + move.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return button;
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
        boolean other = draft.verdict() == Verdict.OTHER_BOUNDARIES;
        bounds.setText("Named by “" + draft.boundWords() + "”");
        Controls.show(bounds, other);
        Controls.show(moves, other);
        scopes.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData() == draft.scope()));
        if (opens) {
            takeKeyboard();
        }
    }

    /// What the keyboard is given when the card opens.
    private Node first(Verdict verdict) {
        return switch (verdict) {
            case SAME_AS, SPLIT_OFF -> name;
            case OTHER_TYPE -> type;
            case OTHER_BOUNDARIES -> moves.getChildren().getLast();
            case NOT_AN_ENTITY -> outlook.confirm();
        };
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
