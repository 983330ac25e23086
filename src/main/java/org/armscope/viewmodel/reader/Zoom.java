package org.armscope.viewmodel.reader;

/// How large the reader sets its text, in per cent.
public record Zoom(int percent) {

    public static final Zoom NORMAL = new Zoom(100);

    private static final int LEAST = 80;
    private static final int MOST = 200;
    private static final int STEP = 10;

    /// Keeps within 80 and 200 per cent.
    public Zoom {
        percent = Math.clamp(percent, LEAST, MOST);
    }

    public Zoom in() {
        return new Zoom(percent + STEP);
    }

    public Zoom out() {
        return new Zoom(percent - STEP);
    }

    public boolean isLeast() {
        return percent == LEAST;
    }

    public boolean isMost() {
        return percent == MOST;
    }

    /// So many pixels at this zoom.
    public double of(double pixels) {
        return pixels * percent / 100;
    }
}
