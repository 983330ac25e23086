package org.armscope.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import org.jspecify.annotations.Nullable;

/// What the window can do besides, for the context menus of parts that know nothing of the window:
/// it stands with the scene they are shown in.
public final class WindowMenus {

    private WindowMenus() {}

    private record Offer(Supplier<List<Menu>> menus) {}

    /// Tells a scene what its context menus may end with, made anew each time.
    public static void offer(Scene scene, Supplier<List<Menu>> menus) {
        scene.getProperties().put(WindowMenus.class, new Offer(menus));
    }

    /// What the scene was told; nothing where it was told nothing.
    public static List<Menu> of(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(WindowMenus.class) instanceof Offer offer
                ? offer.menus().get()
                : List.of();
    }
}
