package org.armscope.view.reader.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.viewmodel.reader.print.PrintedArticle.Piece;

/// A paragraph on paper: mentions underlined in the colour of their kind, highlights as a ground
/// under the words.
final class PrintedFlow extends Region {

    private static final double LEADING = 3;

    private final TextFlow flow = new TextFlow();
    private final List<Ground> grounds = new ArrayList<>();

    private record Ground(int from, int to, Path path) {}

    PrintedFlow(List<Piece> pieces, Font font) {
        flow.setLineSpacing(LEADING);
        int at = 0;
        for (Piece piece : pieces) {
            flow.getChildren().add(text(piece, font));
            if (piece.highlight() != null) {
                Path path = new Path();
                path.getStyleClass().addAll("highlight", piece.highlight());
                grounds.add(new Ground(at, at + piece.text().length(), path));
            }
            at += piece.text().length();
        }
        grounds.forEach(ground -> getChildren().add(ground.path()));
        getChildren().add(flow);
    }

    private static Text text(Piece piece, Font font) {
        Text text = new Text(piece.text());
        text.setFont(font);
        text.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-family: '%s'; -fx-font-size: %.1fpx;",
                        font.getFamily(),
                        font.getSize()));
        text.getStyleClass().add("printed-text");
        if (piece.kind() != null) {
            text.setUnderline(true);
            text.getStyleClass().add(piece.kind().name().toLowerCase(Locale.ROOT));
        }
        return text;
    }

    /// How high the words stand in a column of this width.
    static double height(List<Piece> pieces, Font font, double width) {
        return new PrintedFlow(pieces, font).prefHeight(width);
    }

    /// Its height follows from the width of the column.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        for (Ground ground : grounds) {
            ground.path()
                    .getElements()
                    .setAll(flow.getRangeShape(ground.from(), ground.to(), false));
        }
    }
}
