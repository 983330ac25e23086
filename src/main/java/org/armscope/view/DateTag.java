package org.armscope.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.armscope.viewmodel.DateNote;

/// A date, and beside it a small tag that says what the date rests on and explains itself on hover.
public final class DateTag extends HBox {

    private final Label words = Controls.label("", "muted");
    private final Label tag = Controls.label("", "tag");

    public DateTag() {
        getStyleClass().add("date-tag");
        words.setMinWidth(USE_PREF_SIZE);
        tag.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, tag);
    }

    public DateTag(DateNote note) {
        this();
        show(note);
    }

    public void show(DateNote note) {
        words.setText(note.words());
        Controls.hint(words, note.reason());
        tag.setText(note.tag());
        Controls.hint(tag, note.reason());
        tag.setAccessibleText(note.tag() + ": " + note.reason());
        Controls.show(tag, note.isTagged());
    }
}
