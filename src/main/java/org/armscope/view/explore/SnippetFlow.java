package org.armscope.view.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.MarkedText;
import org.armscope.viewmodel.explore.MarkedText.Piece;

/// A marked text set in at most two lines; what does not fit gives way to an ellipsis. Its runs
/// stay from one text to the next, so that they are given their styles once.
final class SnippetFlow extends Region {

    private static final int LINES = 2;

    /// More letters than this are cut within.
    private static final int LONGEST_WORD = 24;

    private final TextFlow flow = new TextFlow();

    /// Those at even places are never marked, those between them always.
    private final List<Text> runs = new ArrayList<>();

    private List<String> shown = List.of();
    private double fitted = -1;
    private Font font = Font.getDefault();
    private double line;

    SnippetFlow() {
        getStyleClass().add("snippet");
        getChildren().add(flow);
        run();
        line = heightOf(font);
    }

    void show(MarkedText text) {
        shown = byTurns(text.pieces());
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
            fill(shown);
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

    /// What is not marked and what is, by turns.
    private static List<String> byTurns(List<Piece> pieces) {
        List<String> turns = new ArrayList<>(List.of(""));
        for (Piece piece : pieces) {
            if (piece.marked() != isMarked(turns.size() - 1)) {
                turns.add("");
            }
            turns.set(turns.size() - 1, turns.getLast() + piece.text());
        }
        return turns;
    }

    private static boolean isMarked(int place) {
        return place % 2 == 1;
    }

    private void fill(List<String> turns) {
        while (runs.size() < turns.size()) {
            run();
        }
        for (int i = 0; i < runs.size(); i++) {
            String words = i < turns.size() ? turns.get(i) : "";
            runs.get(i).setText(words);
            Controls.show(runs.get(i), !words.isEmpty());
        }
    }

    private void run() {
        Text run = new Text();
        run.getStyleClass().add(isMarked(runs.size()) ? "snippet-mark" : "snippet-text");
        runs.add(run);
        flow.getChildren().add(run);
    }

    /// Behind a whole word, unless that is a very long one.
    private int wordEnd(int length) {
        String all = String.join("", shown);
        int end = Math.min(length, all.length());
        if (end == all.length() || all.charAt(end) == ' ') {
            return end;
        }
        int space = all.lastIndexOf(' ', end);
        return space > end - LONGEST_WORD ? space : end;
    }

    private List<String> cut(int length) {
        List<String> kept = new ArrayList<>();
        int left = wordEnd(length);
        for (String words : shown) {
            if (left <= 0) {
                break;
            }
            kept.add(words.substring(0, Math.min(left, words.length())));
            left -= words.length();
        }
        if (kept.isEmpty() || isMarked(kept.size() - 1)) {
            kept.add("");
        }
        String last = kept.getLast().stripTrailing();
        kept.set(kept.size() - 1, last.endsWith("…") ? last : last + "…");
        return kept;
    }

    private double lineHeight() {
        Font now = runs.getFirst().getFont();
        if (!now.equals(font)) {
            font = now;
            line = heightOf(now);
        }
        return line;
    }

    private static double heightOf(Font font) {
        Text sample = new Text("Ag");
        sample.setFont(font);
        return Math.ceil(sample.getLayoutBounds().getHeight());
    }
}
