package org.armscope.export.excerpt;

/// Makes any text fit to stand in a DOCX file: what XML cannot hold becomes a replacement
/// character.
final class DocxText {

    private DocxText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
