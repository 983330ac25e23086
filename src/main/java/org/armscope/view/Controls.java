package org.armscope.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the small parts that every pane uses, each with its style and its accessible name.
public final class Controls {

    private Controls() {}

    public static FontIcon icon(Feather glyph) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /// A button that shows only an icon; the name is its tooltip and what a screen reader says.
    public static Button iconButton(Feather glyph, String name, Runnable action) {
        Button button = new Button("", icon(glyph));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(event -> action.run());
        return named(button, name);
    }

    /// A button that reads like a link.
    public static Button linkButton(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("flat", "link-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    public static <B extends ButtonBase> B named(B button, String name) {
        hint(button, name);
        button.setAccessibleText(name);
        return button;
    }

    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label whose whole text shows on hover, for where it may end in an ellipsis.
    public static Label clippedLabel(String... styles) {
        Label label = label("", styles);
        label.setMinWidth(0);
        label.textProperty().subscribe(words -> hint(label, words));
        return label;
    }

    /// Says words when the mouse rests on a node; empty for none.
    public static void hint(Node node, String words) {
        Hint.on(node, words);
    }

    /// What pushes its neighbours in a row apart.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows a node and gives it room, or does neither.
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
