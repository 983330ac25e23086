package org.armscope.viewmodel.window;

/// The panes of the rail.
public enum Pane {
    EXPLORE("Explore"),
    TIMELINE("Timeline"),
    ENTITIES("Entities"),
    EXCERPTS("Excerpts"),
    LIBRARY("Library");

    private final String word;

    Pane(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
