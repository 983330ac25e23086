package org.armscope.view.reader;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.armscope.viewmodel.reader.Block.Part;
import org.armscope.viewmodel.reader.Stretch.Face;

/// Sets stretches of a paragraph, each in its face.
final class Faces {

    private static final double CITED = 0.82;
    private static final double NOTE = 0.62;
    private static final double SIGN = 0.7;

    /// Around a sign, in parts of the font size.
    private static final double BEFORE = 0.28;

    private static final double BEHIND = 0.06;

    /// How far an endnote marker is raised, in parts of the font size.
    private static final double RAISED = 0.36;

    private final Part part;
    private final Setting setting;

    Faces(Part part, Setting setting) {
        this.part = part;
        this.setting = setting;
    }

    Node set(String words, Face face) {
        return switch (face) {
            case PLAIN -> text(words, 1, styleOf(part));
            case CITED -> text(words, CITED, "cited");
            case NOTE -> raised(text(words, NOTE, "note-marker"));
            case SOURCE_SIGN -> sign("↗");
            case CROSSREF_SIGN -> sign("§");
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

    /// Stands in the place of one blank, so that offsets stay those of the text.
    private Region sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("cite-sign");
        double size = setting.size();
        label.setFont(Font.font(Measure.FAMILY, size * SIGN));
        label.setPadding(new Insets(0, size * BEHIND, 0, size * BEFORE));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String styleOf(Part part) {
        return switch (part) {
            case HEADER -> "page-header";
            case BODY -> "page-body";
            case NEXT_HEADLINE -> "page-apart";
        };
    }
}
