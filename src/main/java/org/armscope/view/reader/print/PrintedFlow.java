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
import org.armscope.text.Span;
import org.armscope.view.reader.paragraph.Boxes;
import org.armscope.view.reader.paragraph.Underline;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.print.PrintedArticle.Piece;

/// A paragraph on paper: mentions underlined in the colour of their kind, highlights as a ground
/// under the words.
final class PrintedFlow extends Region {

    private static final double LEADING = 3;

    /// Lines stand in the leading, clear of the small words of the legend.
    private static final double DEEPER = 1;

    private final TextFlow flow = new TextFlow();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final String words;

    private record Ground(int from, int to, Path path) {}

    private record Line(Span words, MentionKind kind, Path path) {}

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
            if (piece.kind() != null) {
                lines.add(line(piece.kind(), new Span(at, at + piece.text().length())));
            }
            at += piece.text().length();
        }
        words = String.join("", pieces.stream().map(Piece::text).toList());
        grounds.forEach(ground -> getChildren().add(ground.path()));
        lines.forEach(line -> getChildren().add(line.path()));
        getChildren().add(flow);
    }

    /// As in the reader: how the line is drawn says what the words name, also without colour.
    private static Line line(MentionKind kind, Span words) {
        Path path = new Path();
        path.getStyleClass().addAll("mention-line", kind.style());
        path.setManaged(false);
        path.setTranslateY(DEEPER);
        return new Line(words, kind, path);
    }

    private static Text text(Piece piece, Font font) {
        Text text = new Text(piece.text());
        text.setFont(font);
        boolean italic = font.getStyle().contains("Italic");
        text.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-family: '%s'; -fx-font-size: %.1fpx;%s",
                        font.getFamily(),
                        font.getSize(),
                        italic ? " -fx-font-style: italic;" : ""));
        text.getStyleClass().add("printed-text");
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
        for (Line line : lines) {
            line.path()
                    .getElements()
                    .setAll(Underline.under(Boxes.of(flow, words, line.words()), line.kind(), 0));
        }
        for (Ground ground : grounds) {
            ground.path()
                    .getElements()
                    .setAll(flow.getRangeShape(ground.from(), ground.to(), false));
        }
    }
}
