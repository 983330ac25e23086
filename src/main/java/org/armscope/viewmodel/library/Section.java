package org.armscope.viewmodel.library;

/// What the library pane shows.
public enum Section {
    ARTICLES("Articles"),
    FILES("Files"),
    DUPLICATES("Duplicates"),
    WANTED("Wanted issues"),
    WATCHED("Watched folders");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
