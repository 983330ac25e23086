package org.armscope.view.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.viewmodel.explore.MarkedText;
import org.armscope.viewmodel.explore.MarkedText.Piece;

/// A marked text set in at most two lines; what does not fit gives way to an ellipsis.
final class SnippetFlow extends Region {

    private static final int LINES = 2;

    private final TextFlow flow = new TextFlow();
    private MarkedText shown = new MarkedText(List.of());
    private double fitted = -1;

    SnippetFlow() {
        getStyleClass().add("snippet");
        getChildren().add(flow);
    }

    void show(MarkedText text) {
        shown = text;
        fitted = -1;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINES * lineHeight();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fitted != width && width > 0) {
            fitted = width;
            fill(shown.pieces());
            flow.applyCss();
            if (flow.prefHeight(width) > LINES * lineHeight() + 1) {
                flow.resize(width, flow.prefHeight(width));
                flow.layout();
                Point2D end = new Point2D(width - 18, (LINES - 0.5) * lineHeight());
                fill(cut(flow.getHitInfo(end).getCharIndex()));
            }
        }
        flow.resizeRelocate(0, 0, width, LINES * lineHeight());
    }

    private void fill(List<Piece> pieces) {
        flow.getChildren().setAll(pieces.stream().map(SnippetFlow::text).toList());
    }

    private List<Piece> cut(int length) {
        List<Piece> kept = new ArrayList<>();
        int left = length;
        for (Piece piece : shown.pieces()) {
            if (left <= 0) {
                break;
            }
            String text = piece.text();
            kept.add(new Piece(text.substring(0, Math.min(left, text.length())), piece.marked()));
            left -= text.length();
        }
        kept.add(new Piece("…", false));
        return kept;
    }

    private double lineHeight() {
        Text sample = text(new Piece("Ag", false));
        sample.setFont(flow.getChildren().isEmpty() ? sample.getFont() : fontOf());
        return Math.ceil(sample.getLayoutBounds().getHeight());
    }

    private javafx.scene.text.Font fontOf() {
        return ((Text) flow.getChildren().getFirst()).getFont();
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(piece.marked() ? "snippet-mark" : "snippet-text");
        return text;
    }
}
