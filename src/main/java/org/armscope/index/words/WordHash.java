package org.armscope.index.words;

/// The hash by which words that are met again and again are looked up.
final class WordHash {

    private WordHash() {}

    /// Of the first `length` characters of a word. Spread over all bits: words that differ by a
    /// letter or two must not fall on one place.
    static int of(char[] word, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
