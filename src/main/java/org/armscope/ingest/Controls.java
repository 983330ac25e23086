package org.armscope.ingest;

/// Tells text from binary data by its control characters.
final class Controls {

    private static final int ALWAYS_BORNE = 2;
    private static final int SHARE_BORNE = 100;

    private Controls() {}

    /// True if the text has no more control characters than real text may: two, or one in a
    /// hundred characters, and never one in four. Tab, line ends, form feed and the end-of-file
    /// mark of old systems at the very end are none.
    static boolean fewIn(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                found++;
            }
        }
        if (text.endsWith("\u001A")) {
            found--;
        }
        return found == 0
                || (found <= Math.max(ALWAYS_BORNE, text.length() / SHARE_BORNE)
                        && found * 4 < text.length());
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B')
                || c == '\u007F'
                || c >= '\uFFFE';
    }
}
