package org.armscope.view.reader.paragraph;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A sign that stands in the place of one blank, so that offsets stay those of the text. Knows its
/// size without a style or a window: paragraphs are measured before they are shown.
final class Sign extends Region {

    private static final double SCALE = 0.7;

    /// Around the sign, in parts of the font size.
    private static final double BEFORE = 0.28;

    private static final double BEHIND = 0.06;

    private final Text glyph;
    private final double before;
    private final double behind;

    /// @param size of the text around it, in pixels
    Sign(String sign, double size) {
        glyph = new Text(sign);
        glyph.setFont(Font.font("Inter", size * SCALE));
        glyph.getStyleClass().add("cite-sign");
        before = size * BEFORE;
        behind = size * BEHIND;
        glyph.setManaged(false); // else its place would have the whole page laid out again
        glyph.setTextOrigin(VPos.TOP);
        glyph.setLayoutX(before);
        getChildren().add(glyph);
    }

    @Override
    protected double computePrefWidth(double height) {
        return before + glyph.getLayoutBounds().getWidth() + behind;
    }

    @Override
    protected double computePrefHeight(double width) {
        return glyph.getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    public double getBaselineOffset() {
        return glyph.getBaselineOffset();
    }
}
