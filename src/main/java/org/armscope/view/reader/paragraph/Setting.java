package org.armscope.view.reader.paragraph;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import org.armscope.viewmodel.reader.Block.Part;
import org.armscope.viewmodel.reader.Zoom;

/// How large and how far apart each part of a page is set.
///
/// @param spacing between two lines of reading text, over the font's own height; measured once
public record Setting(Zoom zoom, double spacing) {

    private static final double READING = 17;
    private static final double SMALL = 11.5;

    /// Under a paragraph of the body.
    private static final double BELOW = 12;

    /// Everything as large as this zoom has it.
    public Setting(Zoom zoom) {
        this(zoom, Measure.spacing(zoom.of(READING)));
    }

    /// Pixels of the reading text.
    double size() {
        return zoom.of(READING);
    }

    /// How wide the column is, in pixels.
    public double measure() {
        return Measure.width(size());
    }

    /// About how high so many characters of reading text stand in lines of this width, together
    /// with the room below them.
    public double height(int characters, double width) {
        double lines = Math.ceil(characters / (Measure.CHARACTERS * width / measure()));
        return Math.max(1, lines) * Measure.line(size()) + zoom.of(BELOW);
    }

    /// @param scale of its size, over the part's usual size
    Font font(Part part, double scale) {
        double size = scale * (part == Part.HEADER ? zoom.of(SMALL) : size());
        return switch (part) {
            case HEADER -> Font.font("Inter", size);
            case BODY -> Font.font(Measure.FAMILY, size);
            case NEXT_HEADLINE -> Font.font(Measure.FAMILY, FontPosture.ITALIC, size);
        };
    }

    /// What stands between two lines of a part, over the font's own height.
    public double between(Part part) {
        return part == Part.HEADER ? zoom.of(3) : spacing;
    }

    /// What stands below a paragraph.
    public double below(Part part, boolean lastOfHeader) {
        return switch (part) {
            case HEADER -> lastOfHeader ? zoom.of(20) : 0;
            case BODY -> zoom.of(BELOW);
            case NEXT_HEADLINE -> zoom.of(8);
        };
    }
}
