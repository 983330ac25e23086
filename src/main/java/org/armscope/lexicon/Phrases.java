package org.armscope.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Words and phrases with what they mean, looked up where they stand in a text. A look-up takes
/// time in the length of the phrase, not in the size of the table. White space within a phrase is
/// free; a phrase is given as it is printed.
public final class Phrases<V> {

    /// A phrase found: what it means and the token behind its last.
    public record Match<V>(V value, int end) {}

    private final boolean exact;
    private final Node<V> root;

    private final FirstWords first;

    private Phrases(boolean exact, Node<V> root) {
        this.exact = exact;
        this.root = root;
        first = FirstWords.of(root.children.stream().map(child -> child.word).toList());
    }

    FirstWords firstWords() {
        return first;
    }

    /// A table in which small and capital letters differ.
    public static <V> Builder<V> exact() {
        return new Builder<>(true);
    }

    /// A table in which small and capital letters are the same.
    public static <V> Builder<V> anyCase() {
        return new Builder<>(false);
    }

    /// The longest phrase that begins at token `from`, or null if none does.
    public @Nullable Match<V> longest(Tokens tokens, int from) {
        if (from >= tokens.count() || !first.mayHave(tokens, from)) {
            return null;
        }
        Node<V> node = root;
        V found = null;
        int end = from;
        for (int i = from; i < tokens.count(); i++) {
            node = node.next(tokens, i, exact);
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found = node.value;
                end = i + 1;
            }
        }
        return found == null ? null : new Match<>(found, end);
    }

    /// What the single token `at` means, or null.
    public @Nullable V word(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.count() || !first.mayHave(tokens, at)) {
            return null;
        }
        Node<V> node = root.next(tokens, at, exact);
        return node == null ? null : node.value;
    }

    /// What exactly this phrase means, or null.
    public @Nullable V get(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        Match<V> match = longest(tokens, 0);
        return match != null && match.end() == tokens.count() ? match.value() : null;
    }

    /// Collects the phrases of a table; the phrase given first prevails over the same given later.
    public static final class Builder<V> {

        private final boolean exact;
        private final Node<V> root = new Node<>("");

        private Builder(boolean exact) {
            this.exact = exact;
        }

        public Builder<V> add(String phrase, V value) {
            Tokens tokens = Tokens.of(phrase);
            Node<V> node = root;
            for (int i = 0; i < tokens.count(); i++) {
                node = node.grow(tokens, i, exact);
            }
            if (node != root && node.value == null) {
                node.value = value;
            }
            return this;
        }

        public Phrases<V> build() {
            return new Phrases<>(exact, root.copy());
        }
    }

    /// The words that may follow one beginning of a phrase, by their hash.
    private static final class Node<V> {

        private final String word;
        private final List<Node<V>> children = new ArrayList<>();
        private @Nullable Node<V>[] table = emptyTable(2);

        /// The hash of each child in the table, so that most misses look at no child at all.
        private int[] hashes = new int[2];
        private @Nullable V value;

        Node(String word) {
            this.word = word;
        }

        @Nullable Node<V> next(Tokens tokens, int token, boolean exact) {
            int mask = table.length - 1;
            int hash = tokens.hash(token);
            for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
                Node<V> child = table[slot];
                if (child == null
                        || (hashes[slot] == hash && tokens.reads(token, child.word, exact))) {
                    return child;
                }
            }
        }

        Node<V> grow(Tokens tokens, int token, boolean exact) {
            Node<V> child = next(tokens, token, exact);
            if (child == null) {
                child = new Node<>(tokens.string(token));
                children.add(child);
                if (2 * children.size() > table.length) {
                    clear(2 * table.length);
                    children.forEach(this::place);
                } else {
                    place(child);
                }
            }
            return child;
        }

        private void place(Node<V> child) {
            int mask = table.length - 1;
            int hash = Tokens.hash(child.word);
            int slot = spread(hash) & mask;
            while (table[slot] != null) {
                slot = (slot + 1) & mask;
            }
            table[slot] = child;
            hashes[slot] = hash;
        }

        private void clear(int size) {
            table = emptyTable(size);
            hashes = new int[size];
        }

        Node<V> copy() {
            Node<V> copy = new Node<>(word);
            copy.value = value;
            copy.clear(table.length);
            for (Node<V> child : children) {
                Node<V> own = child.copy();
                copy.children.add(own);
                copy.place(own);
            }
            return copy;
        }

        private static int spread(int hash) {
            return hash ^ (hash >>> 16);
        }

        @SuppressWarnings("unchecked")
        private static <V> @Nullable Node<V>[] emptyTable(int size) {
            return (Node<V>[]) new Node<?>[size];
        }
    }
}
