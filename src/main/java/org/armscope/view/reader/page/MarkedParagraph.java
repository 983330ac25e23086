package org.armscope.view.reader.page;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;

/// A paragraph that draws itself, and whose words can still be selected and copied as text.
final class MarkedParagraph extends RichParagraph {

    private final String text;
    private final Supplier<Region> drawn;

    MarkedParagraph(String text, Supplier<Region> drawn) {
        this.text = text;
        this.drawn = drawn;
    }

    @Override
    public Supplier<Region> getParagraphRegion() {
        return drawn;
    }

    @Override
    public String getPlainText() {
        return text;
    }

    @Override
    public int getSegmentCount() {
        return text.isEmpty() ? 0 : 1;
    }

    @Override
    public StyledSegment getSegment(int index) {
        return StyledSegment.of(text);
    }

    /// None: what the control is told here it makes a style sheet of for each paragraph, and that
    /// has it lay all of them out again.
    @Override
    public StyleAttributeMap getParagraphAttributes() {
        return StyleAttributeMap.EMPTY;
    }
}
