package org.armscope.view.window;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A part of the window that is made when it is first wanted, so that a start makes only what it
/// shows. The mouse reaches what lies below where the part itself is not.
final class Deferred<N extends Region> extends StackPane {

    private final Supplier<N> maker;
    private @Nullable N made;

    /// @param wanted true where the part is to be there; once made it stays
    Deferred(ObservableValue<Boolean> wanted, Supplier<N> maker) {
        this.maker = maker;
        setMinSize(0, 0);
        setPickOnBounds(false);
        wanted.subscribe(
                now -> {
                    if (now) {
                        get();
                    }
                });
    }

    /// The part, made now if it was not yet.
    N get() {
        N part = made;
        if (part == null) {
            part = maker.get();
            made = part;
            part.setMinSize(0, 0);
            getChildren().add(part);
            applyCss(); // gives split and scrolled parts their content, which may want the keyboard
            if (part instanceof Floating card) {
                card.opened();
            }
        }
        return part;
    }

    /// The part, if it was wanted already.
    Optional<N> made() {
        return Optional.ofNullable(made);
    }
}
