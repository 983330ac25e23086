package org.armscope.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many of some things are right, with the wrong ones named.
final class Share {

    private int right;
    private int all;
    private final List<String> wrong = new ArrayList<>();

    void add(boolean isRight, String what) {
        all++;
        if (isRight) {
            right++;
        } else {
            wrong.add(what);
        }
    }

    double value() {
        return all == 0 ? 1 : (double) right / all;
    }

    /// How many are right of all that another share counts.
    double of(Share whole) {
        return whole.all == 0 ? 1 : (double) right / whole.all;
    }

    List<String> wrong() {
        return wrong;
    }

    String line(String name) {
        return String.format(Locale.ROOT, "%-26s%4d of %4d  %.3f", name, right, all, value());
    }
}
