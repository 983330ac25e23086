package org.armscope.view.reader.paragraph;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.armscope.annotation.Annotation;
import org.armscope.viewmodel.reader.MentionsModel;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.jspecify.annotations.Nullable;

/// What the mouse does to the mentions of one page: resting on one shows its card, a click pins it.
public final class Pointing {

    private static final Duration REST = Duration.millis(220);

    private final MentionsModel mentions;
    private final MarksModel marks;
    private final PauseTransition rest = new PauseTransition(REST);
    private int currentHit;
    private @Nullable Annotation under;
    private @Nullable Pressed pressed;

    /// What the mouse was pressed on.
    ///
    /// @param mention null for none
    /// @param highlighted the offset of the highlighted character, negative for none
    private record Pressed(@Nullable Annotation mention, int highlighted) {}

    /// @param currentHit the number of the hit to fill, or a negative number
    public Pointing(ReaderModel model, int currentHit) {
        this.mentions = model.mentions();
        this.marks = model.marks();
        this.currentHit = currentHit;
        rest.setOnFinished(event -> mentions.point(under));
    }

    /// The mentions that are pointed at.
    public MentionsModel mentions() {
        return mentions;
    }

    MarksModel marks() {
        return marks;
    }

    /// The number of the hit to fill, or a negative number.
    public int currentHit() {
        return currentHit;
    }

    /// Told which hit is to be filled from now on.
    public void fill(int hit) {
        currentHit = hit;
    }

    /// Told what the mouse is on; null for nothing.
    public void at(@Nullable Annotation mention) {
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

    /// Told what the mouse is pressed on: a mention, or null for none, and highlights, or a
    /// negative number. The text may be laid out anew before the mouse is let go, so that only now
    /// is known what lies there.
    ///
    /// @param highlighted the offset of the highlighted character
    public void press(@Nullable Annotation mention, int highlighted) {
        pressed = new Pressed(mention, highlighted);
    }

    /// Told that the mouse was let go where it was pressed. Each click shows the next of what lies
    /// there; a click on nothing closes the cards.
    public void click() {
        Pressed last = pressed;
        pressed = null;
        if (last != null) {
            click(last.mention(), last.highlighted());
        }
    }

    private void click(@Nullable Annotation mention, int highlighted) {
        rest.stop();
        if (mention != null && (highlighted < 0 || !mention.equals(mentions.pinned().get()))) {
            marks.close();
            mentions.pin(mention);
            return;
        }
        mentions.unpin();
        if (highlighted < 0) {
            marks.close();
        } else {
            marks.pointAt(highlighted);
        }
    }
}
