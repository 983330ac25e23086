package org.armscope.view.entities;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A sentence beside its date, or below it where two dossiers stand side by side and a column for
/// dates would leave the words too little room.
final class DossierRow extends Region {

    private static final double DATES = 112;
    private static final double GAP = 12;
    private static final double LINE = 4;

    /// From this width on dates have a column of their own.
    private static final double WIDE = 500;

    /// Longer lines are hard to read.
    private static final double MEASURE = 620;

    private final Region when;
    private final Label basis;
    private final Region said;
    private final Label digest;

    /// @param basis of the date, hidden where there is nothing to say
    /// @param digest hidden where the article is none
    DossierRow(Region when, Label basis, Region said, Label digest) {
        this.when = when;
        this.basis = basis;
        this.said = said;
        this.digest = digest;
        getStyleClass().add("dossier-row");
        getChildren().addAll(when, basis, said, digest);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width - insets.getLeft() - insets.getRight();
        double words = said.prefHeight(wordsWidth(room));
        double height =
                isWide(room)
                        ? Math.max(words, dated())
                        : Math.max(when.prefHeight(whenWidth(room)), height(basis)) + LINE + words;
        return insets.getTop() + Math.ceil(height) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double room = getWidth() - left - insets.getRight();
        double wide = whenWidth(room);
        double high = when.prefHeight(wide);
        when.resizeRelocate(left, top, wide, high);
        basis.autosize();
        digest.autosize();
        double words = wordsWidth(room);
        double end = isWide(room) ? DATES + GAP + words + GAP : room - width(digest);
        digest.relocate(snapPositionX(left + end), top);
        if (isWide(room)) {
            basis.relocate(left, top + high + LINE / 2);
            said.resizeRelocate(left + DATES + GAP, top, words, said.prefHeight(words));
        } else {
            layoutInArea(
                    basis,
                    left + wide + GAP / 2,
                    top,
                    width(basis),
                    high,
                    0,
                    HPos.LEFT,
                    VPos.CENTER);
            double below = snapPositionY(top + Math.max(high, height(basis)) + LINE);
            said.resizeRelocate(left, below, words, said.prefHeight(words));
        }
    }

    private static boolean isWide(double room) {
        return room >= WIDE;
    }

    /// How high date and basis stand, one below the other.
    private double dated() {
        double basis = height(this.basis);
        return when.prefHeight(DATES) + (basis > 0 ? LINE / 2 + basis : 0);
    }

    private double whenWidth(double room) {
        double most = room - width(basis) - width(digest) - GAP;
        return isWide(room) ? DATES : Math.ceil(Math.clamp(when.prefWidth(-1), 0, most));
    }

    private double wordsWidth(double room) {
        return isWide(room) ? Math.min(MEASURE, room - DATES - GAP - GAP - width(digest)) : room;
    }

    private static double width(Node part) {
        return part.isManaged() ? Math.ceil(part.prefWidth(-1)) : 0;
    }

    private static double height(Node part) {
        return part.isManaged() ? part.prefHeight(-1) : 0;
    }
}
