package org.armscope.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words that may follow one beginning of a phrase, by their hash.
final class PhraseNode<V> {

    private static final int[] NO_HASHES = new int[1];

    /// The hash of the word at each place, 0 where there is none: most misses look no further.
    private final int[] hashes;

    private final @Nullable String[] words;
    private final @Nullable PhraseNode<V>[] nodes;
    private final @Nullable V value;

    /// @param next by word
    /// @param value of the beginning itself, or null if it is no phrase
    @SuppressWarnings("unchecked")
    PhraseNode(Map<String, PhraseNode<V>> next, @Nullable V value) {
        int size = next.isEmpty() ? 1 : 2 * Integer.highestOneBit(next.size());
        if (next.size() > size / 2) {
            size *= 2;
        }
        hashes = next.isEmpty() ? NO_HASHES : new int[size];
        words = new String[next.isEmpty() ? 0 : size];
        nodes = (PhraseNode<V>[]) new PhraseNode<?>[words.length];
        this.value = value;
        next.forEach(this::place);
    }

    private void place(String word, PhraseNode<V> node) {
        int hash = marked(Tokens.hash(word));
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        words[slot] = word;
        nodes[slot] = node;
    }

    @Nullable V value() {
        return value;
    }

    /// What follows if the token is the next word; null if no phrase goes on with it.
    @Nullable PhraseNode<V> next(Tokens tokens, int token, boolean exact) {
        int hash = marked(tokens.hash(token));
        for (int slot = slot(hash); ; slot = (slot + 1) & (hashes.length - 1)) {
            int found = hashes[slot];
            if (found == 0) {
                return null;
            }
            if (found == hash) {
                String word = words[slot];
                if (word != null && tokens.reads(token, word, exact)) {
                    return nodes[slot];
                }
            }
        }
    }

    /// The words that may come first here, in their own order.
    Set<String> words() {
        Set<String> all = new TreeSet<>();
        for (String word : words) {
            if (word != null) {
                all.add(word);
            }
        }
        return all;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (hashes.length - 1);
    }

    private static int marked(int hash) {
        return hash == 0 ? 1 : hash;
    }
}
