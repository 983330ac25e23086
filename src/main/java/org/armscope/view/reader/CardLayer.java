package org.armscope.view.reader;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.armscope.annotation.EntityMention;
import org.armscope.view.reader.page.PageView;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.reader.Card;
import org.armscope.viewmodel.reader.MentionsModel;
import org.jspecify.annotations.Nullable;

/// Holds the open card over the text, beside its mention even while the text scrolls.
final class CardLayer extends Pane {

    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final MentionsModel mentions;
    private final PageView page;
    private final Consumer<String> search;
    private final BiConsumer<EntityMention, Verdict> decide;
    private final Runnable follow = this::follow;
    private @Nullable CardView view;

    CardLayer(
            MentionsModel mentions,
            PageView page,
            Consumer<String> search,
            BiConsumer<EntityMention, Verdict> decide) {
        this.decide = decide;
        this.mentions = mentions;
        this.page = page;
        this.search = search;
        setPickOnBounds(false);
        mentions.card().subscribe(this::show);
        mentions.pinned().subscribe(() -> show(mentions.card().get()));
        sceneProperty()
                .subscribe(
                        (was, now) -> {
                            listen(was, false);
                            listen(now, view != null);
                        });
    }

    private void show(@Nullable Card card) {
        getChildren().clear();
        view = null;
        if (card != null) {
            boolean pinned = mentions.pinned().get() != null;
            view = new CardView(card, pinned, mentions::unpin, search, decide);
            view.setManaged(false);
            view.setVisible(false);
            if (pinned && !mentions.leads().isEmpty()) {
                view.lead(mentions.leads(), mentions::follow);
            }
            getChildren().add(view);
            requestLayout();
        }
        listen(getScene(), view != null);
    }

    private void listen(@Nullable Scene scene, boolean on) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(follow);
            if (on) {
                scene.addPostLayoutPulseListener(follow);
            }
        }
    }

    /// Puts the card under its mention, or over it where there is more room.
    private void follow() {
        Bounds inScene = page.focusInScene();
        if (view == null || inScene == null) {
            return;
        }
        Bounds mention = sceneToLocal(inScene);
        double width = Math.min(view.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = view.prefHeight(width);
        double y = top(mention, height);
        double x =
                Math.clamp(
                        mention.getMinX() - EDGE, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        view.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        view.setVisible(true);
    }

    /// Under the mention, or, where there is no room, over it and over the words it supports.
    private double top(Bounds mention, double height) {
        double below = mention.getMaxY() + GAP;
        if (below + height <= getHeight() - EDGE) {
            return below;
        }
        Bounds scope = page.scopeInScene();
        double above = mention.getMinY() - GAP - height;
        double clear = scope == null ? above : sceneToLocal(scope).getMinY() - GAP - height;
        return clear >= EDGE ? clear : Math.max(EDGE, above);
    }
}
