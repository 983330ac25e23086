package org.armscope.index.facet;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The articles that have each value of a field, in memory: what counts the values of many articles
/// many times as fast as reading them article by article. Rare values as lists of articles, common
/// ones as a bit for each article. Safe for many threads.
final class FacetPostings {

    /// Lists are longer than bits from one article in so many on.
    private static final int RARE = 32;

    private final int[] starts;
    private final int[] articles;
    private final @Nullable FixedBitSet[] common;

    private FacetPostings(int[] starts, int[] articles, @Nullable FixedBitSet[] common) {
        this.starts = starts;
        this.articles = articles;
        this.common = common;
    }

    /// Takes in what a field's values are told of, the second time they are told.
    static final class Maker implements FacetVisitor {

        private final FacetPostings made;
        private final int[] at;

        /// @param counted how many articles have each value
        /// @param all how many articles there are
        Maker(FacetTally counted, int all) {
            int size = counted.size();
            int[] starts = new int[size + 1];
            FixedBitSet[] common = new FixedBitSet[size];
            for (int i = 0; i < size; i++) {
                boolean rare = counted.count(i) < all / RARE;
                starts[i + 1] = starts[i] + (rare ? counted.count(i) : 0);
                if (!rare) {
                    common[i] = new FixedBitSet(all);
                }
            }
            made = new FacetPostings(starts, new int[starts[size]], common);
            at = starts.clone();
        }

        @Override
        public void has(int article, int number) {
            FixedBitSet bits = made.common[number];
            if (bits == null) {
                made.articles[at[number]++] = article;
            } else {
                bits.set(article);
            }
        }

        FacetPostings made() {
            return made;
        }
    }

    /// Counts the values among some articles.
    FacetTally count(FixedBitSet among) {
        FacetTally tally = new FacetTally(common.length);
        for (int i = 0; i < common.length; i++) {
            FixedBitSet bits = common[i];
            tally.add(
                    i,
                    bits == null
                            ? rare(i, among)
                            : Math.toIntExact(FixedBitSet.intersectionCount(bits, among)));
        }
        return tally;
    }

    private int rare(int number, FixedBitSet among) {
        int count = 0;
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            count += among.get(articles[i]) ? 1 : 0;
        }
        return count;
    }
}
