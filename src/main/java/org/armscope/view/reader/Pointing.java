package org.armscope.view.reader;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.armscope.annotation.Annotation;
import org.armscope.viewmodel.reader.MentionsModel;
import org.jspecify.annotations.Nullable;

/// What the mouse does to the mentions of one page: resting on one shows its card, a click pins it.
final class Pointing {

    private static final Duration REST = Duration.millis(220);

    private final MentionsModel mentions;
    private final PauseTransition rest = new PauseTransition(REST);
    private int currentHit;
    private @Nullable Annotation under;

    Pointing(MentionsModel mentions, int currentHit) {
        this.mentions = mentions;
        this.currentHit = currentHit;
        rest.setOnFinished(event -> mentions.point(under));
    }

    MentionsModel mentions() {
        return mentions;
    }

    /// The number of the hit to fill, or a negative number.
    int currentHit() {
        return currentHit;
    }

    void fill(int hit) {
        currentHit = hit;
    }

    /// Told what the mouse is on; null for nothing.
    void at(@Nullable Annotation mention) {
        if (Objects.equals(under, mention)) {
            return;
        }
        under = mention;
        if (mention == null) {
            rest.stop();
            mentions.point(null);
        } else {
            rest.playFromStart();
        }
    }

    /// Told what was clicked; null for none, which closes the card.
    void click(@Nullable Annotation mention) {
        rest.stop();
        if (mention == null) {
            mentions.unpin();
        } else {
            mentions.pin(mention);
        }
    }
}
