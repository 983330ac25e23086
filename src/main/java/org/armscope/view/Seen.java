package org.armscope.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Puts parts into a pane as they are first to be seen: styles and layout of what nobody sees yet
/// would cost a start as much as of what everybody does.
public final class Seen {

    private Seen() {}

    /// Fills a pane with those of its parts that are visible, and with each of the others, in its
    /// place, once it becomes visible. What was seen stays.
    public static void fill(Pane pane, Node... parts) {
        List<Node> all = List.of(parts);
        for (Node part : all) {
            part.visibleProperty()
                    .subscribe(
                            seen -> {
                                if (seen && part.getParent() == null) {
                                    insert(pane, all, part);
                                }
                            });
        }
    }

    private static void insert(Pane pane, List<Node> all, Node part) {
        long before =
                all.stream()
                        .takeWhile(other -> !other.equals(part))
                        .filter(other -> pane.equals(other.getParent()))
                        .count();
        pane.getChildren().add(Math.toIntExact(before), part);
        if (pane.getScene() != null) {
            part.applyCss(); // gives split and scrolled parts their content, for the keyboard
        }
    }
}
