package org.armscope.view.reader.mark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.NoteText;
import org.armscope.view.Sharp;
import org.armscope.view.TabKey;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.mark.MarksModel.Writing;
import org.armscope.viewmodel.reader.mark.Placed;
import org.kordamp.ikonli.feather.Feather;

/// A highlight with its note, tags and colour; the note is written in place.
public final class MarkCard extends VBox {

    private static final double WIDTH = 340;

    private final MarksModel marks;
    private final Placed mark;
    private final TagRow tags;
    private final TextArea editor = Sharp.sharp(new TextArea());

    public MarkCard(MarksModel marks, Placed mark) {
        this.marks = marks;
        this.mark = mark;
        setId("mark-card");
        getStyleClass().addAll("floating", "card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setAccessibleText("Highlight in " + mark.style());
        tags = new TagRow(marks, mark);
        getChildren().addAll(head(), note(), tags, foot());
    }

    /// Gives the keyboard to what is being written.
    public void focus() {
        switch (marks.writing().get()) {
            case NOTE -> {
                editor.requestFocus();
                editor.end();
            }
            case TAG -> tags.write();
            case NOTHING -> {}
        }
    }

    private HBox head() {
        Region spot = new Region();
        spot.getStyleClass().addAll("swatch", mark.style());
        HBox head = new HBox(8, spot, Controls.label("Highlight", "card-kind"));
        head.setAlignment(Pos.CENTER_LEFT);
        if (mark.moved()) {
            Label moved = Controls.label("moved", "tag", "warning-tag");
            Controls.hint(
                    moved,
                    "The article’s text has changed; these words were found by what"
                            + " stands around them.");
            head.getChildren().add(moved);
        }
        boolean star = mark.highlight().star();
        Button starred =
                Controls.iconButton(
                        Feather.STAR,
                        star ? "Take the star away (s)" : "Star (s)",
                        marks.pen()::star);
        starred.setId("mark-star");
        if (star) {
            starred.getStyleClass().add("starred");
        }
        Button shut = Controls.iconButton(Feather.X, "Close (Esc)", marks::close);
        head.getChildren()
                .addAll(
                        Controls.spring(),
                        new Swatches("Colour", marks.pen()::highlight),
                        starred,
                        shut);
        return head;
    }

    private Node note() {
        if (marks.writing().get() == Writing.NOTE) {
            return writing();
        }
        if (!mark.hasNote()) {
            return edit("Write a note (w)");
        }
        NoteText words = new NoteText(mark.highlight().note(), "note-words");
        words.setId("mark-note");
        return new VBox(2, words, edit("Edit the note (w)"));
    }

    private Button edit(String name) {
        Button edit = Controls.linkButton(name, marks.pen()::note);
        edit.setId("mark-edit");
        edit.setGraphic(Controls.icon(Feather.EDIT_2));
        return edit;
    }

    private VBox writing() {
        editor.setId("note-editor");
        TabKey.leaves(editor);
        editor.setWrapText(true);
        editor.setPrefRowCount(5);
        editor.setPromptText("Markdown; kept when you close the card");
        editor.setAccessibleText("Note, in Markdown");
        editor.textProperty().bindBidirectional(marks.draft());
        editor.setOnKeyPressed(
                event -> {
                    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        marks.keep();
                    }
                });
        Button keep = new Button("Keep note");
        keep.setId("note-keep");
        Controls.hint(keep, "Ctrl+Enter");
        keep.setOnAction(event -> marks.keep());
        return new VBox(8, editor, keep);
    }

    private HBox foot() {
        Button excerpt = Controls.linkButton("Add to excerpts", marks.taking()::excerpt);
        excerpt.setId("mark-excerpt");
        Button cite = Controls.linkButton("Copy with citation", () -> CitedCopy.of(marks));
        cite.setId("mark-cite");
        Button remove =
                Controls.iconButton(Feather.TRASH_2, "Remove (Delete)", marks.pen()::remove);
        remove.setId("mark-remove");
        HBox foot = new HBox(12, excerpt, cite, Controls.spring(), remove);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
