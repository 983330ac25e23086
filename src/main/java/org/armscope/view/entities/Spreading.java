package org.armscope.view.entities;

import java.util.List;
import javafx.scene.shape.Rectangle;

/// Moves boxes that lie over one another apart, the least way first, and keeps them in their frame.
final class Spreading {

    private static final int ROUNDS = 60;
    private static final double GAP = 8;

    private Spreading() {}

    static void apart(List<Rectangle> boxes, double width, double height) {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    moved |= part(boxes.get(i), boxes.get(j));
                }
            }
            for (Rectangle box : boxes) {
                box.setX(Math.clamp(box.getX(), GAP, Math.max(GAP, width - box.getWidth() - GAP)));
                box.setY(
                        Math.clamp(box.getY(), GAP, Math.max(GAP, height - box.getHeight() - GAP)));
            }
        }
    }

    private static boolean part(Rectangle one, Rectangle other) {
        double right = one.getX() + one.getWidth() + GAP - other.getX();
        double left = other.getX() + other.getWidth() + GAP - one.getX();
        double down = one.getY() + one.getHeight() + GAP - other.getY();
        double up = other.getY() + other.getHeight() + GAP - one.getY();
        if (right <= 0 || left <= 0 || down <= 0 || up <= 0) {
            return false;
        }
        double across = Math.min(right, left);
        double along = Math.min(down, up);
        if (along <= across) {
            double by = (down < up ? down : -up) / 2;
            one.setY(one.getY() - by);
            other.setY(other.getY() + by);
        } else {
            double by = (right < left ? right : -left) / 2;
            one.setX(one.getX() - by);
            other.setX(other.getX() + by);
        }
        return true;
    }
}
