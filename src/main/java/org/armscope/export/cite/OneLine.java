package org.armscope.export.cite;

/// Folds words onto one line, since a reference's fields have no line ends: white space and control
/// characters become single spaces.
final class OneLine {

    private OneLine() {}

    static String of(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
