package org.armscope.index.words;

import java.util.Arrays;

/// Remembers the stems of words, as [WordStream] marks them, for all that index one after another
/// or at once: most of what a word of a text costs is memory that is not at hand, so words and
/// stems stand side by side. Begins anew where there are too many, so that it does not grow for
/// ever. For any number of threads, each with a [View] of its own.
public final class StemMemory {

    private static final int LEAST = 1 << 12;

    private static final char[] SAME = {};

    private final int most;
    private volatile StemTable table = new StemTable(LEAST);

    /// Remembers more words than ten thousand articles have.
    public StemMemory() {
        this(1 << 17);
    }

    /// @param most how many words are remembered, a power of 2
    StemMemory(int most) {
        this.most = most;
    }

    /// One thread's access.
    View view() {
        return new View();
    }

    /// Looks words up, and shows where the stem of the last one stands.
    final class View {

        private final Stemmer stemmer = new Stemmer();
        private char[] chars = SAME;
        private int start;
        private int length;

        private View() {}

        /// Looks up the first `length` characters of `word`.
        ///
        /// @return false if the word is its own stem
        boolean find(char[] word, int length) {
            int hash = WordHash.of(word, length);
            StemTable known = table;
            int at = known.find(word, length, hash);
            if (at == StemTable.NOWHERE) {
                char[] stem = marked(stemmer.stem(Arrays.copyOf(word, length)), word, length);
                show(stem, 0, stem.length);
                remember(word, length, hash, stem);
            } else {
                show(known.block(at), known.stemStart(at), known.stemLength(at));
            }
            return this.length > 0;
        }

        private void show(char[] chars, int start, int length) {
            this.chars = chars;
            this.start = start;
            this.length = length;
        }

        /// Holds the stem, marked as such, from [#start] on.
        char[] chars() {
            return chars;
        }

        int start() {
            return start;
        }

        int length() {
            return length;
        }
    }

    private synchronized void remember(char[] word, int length, int hash, char[] stem) {
        StemTable now = table;
        if (now.find(word, length, hash) != StemTable.NOWHERE) {
            return; // another thread was quicker
        }
        boolean full = !now.hasPlace() && now.size() >= 2 * most;
        if (full || !now.hasRoom(length + stem.length)) {
            now = new StemTable(LEAST);
        } else if (!now.hasPlace()) {
            now = now.grown();
        }
        now.put(word, length, hash, stem);
        table = now;
    }

    /// The stem with its mark in front; empty where it is the word itself.
    private static char[] marked(CharSequence stem, char[] word, int length) {
        boolean same = stem.length() == length;
        char[] marked = new char[stem.length() + 1];
        marked[0] = WordStream.STEM;
        for (int i = 0; i < stem.length(); i++) {
            marked[i + 1] = stem.charAt(i);
            same = same && stem.charAt(i) == word[i];
        }
        return same ? SAME : marked;
    }
}
