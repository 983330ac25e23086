package org.armscope.view.reader.paragraph;

import javafx.scene.Node;
import javafx.scene.text.Text;
import org.armscope.viewmodel.reader.Block.Part;
import org.armscope.viewmodel.reader.Stretch.Face;

/// Sets stretches of a paragraph, each in its face.
public final class Faces {

    private static final double CITED = 0.82;
    private static final double NOTE = 0.62;

    /// How far an endnote marker is raised, in parts of the font size.
    private static final double RAISED = 0.36;

    private final Part part;
    private final Setting setting;

    /// @param part of the page that the paragraph belongs to
    public Faces(Part part, Setting setting) {
        this.part = part;
        this.setting = setting;
    }

    /// A node that shows these words, or the sign that stands in their place.
    public Node set(String words, Face face) {
        return switch (face) {
            case PLAIN -> text(words, 1, styleOf(part));
            case CITED -> text(words, CITED, "cited");
            case NOTE -> raised(text(words, NOTE, "note-marker"));
            case SOURCE_SIGN -> new Sign("↗", setting.size());
            case CROSSREF_SIGN -> new Sign("§", setting.size());
        };
    }

    private Text text(String words, double scale, String style) {
        Text text = new Text(words);
        text.setFont(setting.font(part, scale));
        text.getStyleClass().add(style);
        return text;
    }

    private Text raised(Text marker) {
        marker.setTranslateY(-setting.size() * RAISED);
        return marker;
    }

    private static String styleOf(Part part) {
        return switch (part) {
            case HEADER -> "page-header";
            case BODY -> "page-body";
            case NEXT_HEADLINE -> "page-apart";
        };
    }
}
