package org.armscope.index.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.text.Span;

/// The words of a text that some slot of a query accepts, and the phrases they make.
final class Occurrences {

    /// A list of numbers that grows.
    private static final class Ints {

        private int[] values = new int[4];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        /// Where the first value of at least `wanted` stands.
        int atLeast(int wanted) {
            int at = Arrays.binarySearch(values, 0, size, wanted);
            return at >= 0 ? at : -at - 1;
        }
    }

    /// A word of the query in the text, as many positions as it has parts.
    private record Block(int position, int width, Span span) {

        int end() {
            return position + width;
        }
    }

    /// Where some words stand together.
    ///
    /// @param from the position of the first
    /// @param to the position behind the last
    /// @param runs the spans of the unbroken runs
    record Place(int from, int to, List<Span> runs) {

        /// From the first character to the last.
        Span whole() {
            return runs.stream().reduce(Span::cover).orElseThrow();
        }

        /// How many words stand between this and another; negative where they overlap.
        int between(Place other) {
            return Math.max(other.from - to, from - other.to);
        }

        /// Both, as one match.
        Place with(Place other) {
            List<Span> both =
                    Stream.concat(runs.stream(), other.runs.stream()).sorted().distinct().toList();
            return new Place(Math.min(from, other.from), Math.max(to, other.to), both);
        }
    }

    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    private final Ints positions = new Ints();

    /// Per slot, which of the words above it accepts.
    private final Ints[] words;

    Occurrences(int slots) {
        words = new Ints[slots];
        Arrays.setAll(words, i -> new Ints());
    }

    /// Adds a word unless no slot accepts it; positions grow from call to call.
    void add(int[] slots, int start, int end, int position) {
        if (slots.length == 0) {
            return;
        }
        for (int slot : slots) {
            words[slot].add(starts.size);
        }
        starts.add(start);
        ends.add(end);
        positions.add(position);
    }

    /// Every place where the words stand in order with at most `slop` others between, in
    /// document order. Of two that end together the shorter counts.
    ///
    /// @param wanted per word the slots of its parts
    List<Place> chains(List<int[]> wanted, int slop) {
        List<List<Block>> blocks = wanted.stream().map(this::blocks).toList();
        List<Place> found = new ArrayList<>();
        if (blocks.isEmpty()) {
            return found;
        }
        int lastEnd = -1;
        for (Block first : blocks.getFirst().reversed()) {
            List<Block> chain = chain(first, blocks);
            if (chain.size() < blocks.size() || chain.getLast().end() == lastEnd) {
                continue;
            }
            lastEnd = chain.getLast().end();
            if (gaps(chain) <= slop) {
                found.add(new Place(first.position(), lastEnd, runs(chain)));
            }
        }
        Collections.reverse(found);
        return found;
    }

    private List<Block> blocks(int[] parts) {
        List<Block> blocks = new ArrayList<>();
        if (parts.length == 0) {
            return blocks;
        }
        Ints first = words[parts[0]];
        for (int i = 0; i < first.size; i++) {
            int start = first.values[i];
            int last = start;
            for (int part = 1; part < parts.length && last >= 0; part++) {
                last = wordAt(words[parts[part]], positions.values[start] + part);
            }
            if (last >= 0) {
                Span span = new Span(starts.values[start], ends.values[last]);
                blocks.add(new Block(positions.values[start], parts.length, span));
            }
        }
        return blocks;
    }

    /// The word of the list at this position, or -1.
    private int wordAt(Ints list, int position) {
        int word = Arrays.binarySearch(positions.values, 0, positions.size, position);
        if (word < 0) {
            return -1;
        }
        int at = list.atLeast(word);
        return at < list.size && list.values[at] == word ? word : -1;
    }

    /// From `first` on each word at its next place; shorter than `blocks` where one has none.
    private static List<Block> chain(Block first, List<List<Block>> blocks) {
        List<Block> chain = new ArrayList<>();
        chain.add(first);
        for (List<Block> next : blocks.subList(1, blocks.size())) {
            int at = firstFrom(next, chain.getLast().end());
            if (at == next.size()) {
                return chain;
            }
            chain.add(next.get(at));
        }
        return chain;
    }

    private static int firstFrom(List<Block> blocks, int position) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int gaps(List<Block> chain) {
        int gaps = 0;
        for (int i = 1; i < chain.size(); i++) {
            gaps += chain.get(i).position() - chain.get(i - 1).end();
        }
        return gaps;
    }

    private static List<Span> runs(List<Block> chain) {
        List<Span> runs = new ArrayList<>();
        Block before = null;
        for (Block block : chain) {
            if (before != null && before.end() == block.position()) {
                runs.set(runs.size() - 1, runs.getLast().cover(block.span()));
            } else {
                runs.add(block.span());
            }
            before = block;
        }
        return runs;
    }
}
