package org.armscope.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.words.NameTerms;
import org.armscope.index.words.Named;
import org.armscope.index.words.WordScanner;
import org.armscope.index.words.Zone;
import org.armscope.query.FieldName;
import org.armscope.query.Similar;
import org.armscope.text.Span;

/// Finds the articles that share most names and words with one, rare ones counting for more. For
/// one thread.
public final class SimilarArticles {

    /// How many of the article's names and words are looked for.
    private static final int MOST_NAMES = 30;

    private static final int MOST_WORDS = 25;
    private static final int SHORTEST = 4;
    private static final int SAID = 6;

    /// What a name counts for beside a word.
    private static final double NAME = 2;

    /// A name or word of the article.
    ///
    /// @param weight by its rarity
    private record Clue(Term term, String said, boolean name, double weight) {}

    private final IndexSearcher searcher;
    private final IndexReader reader;

    public SimilarArticles(IndexSearcher searcher) {
        this.searcher = searcher;
        reader = searcher.getIndexReader();
    }

    /// At most `limit` articles that share anything, the most alike first.
    public List<Similar> to(Article article, Annotations annotations, int limit)
            throws IOException {
        List<Clue> clues = clues(article, annotations);
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        for (Clue clue : clues) {
            like.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(clue.term())),
                            (float) clue.weight()),
                    Occur.SHOULD);
        }
        like.add(new TermQuery(new Term(IndexSchema.ID, article.id().value())), Occur.MUST_NOT);
        List<Similar> found = new ArrayList<>();
        if (clues.isEmpty() || limit < 1) {
            return found;
        }
        for (ScoreDoc hit : searcher.search(like.build(), limit).scoreDocs) {
            found.add(similar(hit, clues));
        }
        return found;
    }

    private List<Clue> clues(Article article, Annotations annotations) throws IOException {
        List<Span> zones = Zone.spans(Zone.of(article), article.text());
        Map<Term, Clue> names = new LinkedHashMap<>();
        for (Named named : Named.of(annotations, zones)) {
            if (named.field() != FieldName.OUTLET) {
                Term term = new Term(IndexSchema.TEXT, NameTerms.term(named.field(), named.name()));
                String said = named.field().label() + " " + named.name();
                names.put(term, new Clue(term, said, true, NAME * rarity(term)));
            }
        }
        List<Clue> clues = new ArrayList<>(most(names.values().stream().toList(), MOST_NAMES));
        clues.addAll(most(words(article, zones), MOST_WORDS));
        clues.removeIf(clue -> clue.weight() <= 0);
        return clues;
    }

    private List<Clue> words(Article article, List<Span> zones) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        WordScanner scanner = new WordScanner();
        for (Span zone : zones) {
            scanner.reset(zone.in(article.text()));
            while (scanner.next()) {
                if (!scanner.isNumber() && scanner.length() >= SHORTEST) {
                    times.merge(scanner.word(), 1, Integer::sum);
                }
            }
        }
        List<Clue> words = new ArrayList<>();
        for (Map.Entry<String, Integer> word : times.entrySet()) {
            Term term = new Term(IndexSchema.TEXT, word.getKey());
            double weight = rarity(term) * Math.log1p(word.getValue());
            words.add(new Clue(term, word.getKey(), false, weight));
        }
        return words;
    }

    private static List<Clue> most(List<Clue> clues, int limit) {
        return clues.stream()
                .sorted(
                        Comparator.comparingDouble(Clue::weight)
                                .reversed()
                                .thenComparing(Clue::said))
                .limit(limit)
                .toList();
    }

    /// 0 for what stands in this article alone, or in most.
    private double rarity(Term term) throws IOException {
        int articles = reader.docFreq(term);
        return articles < 2 ? 0 : Math.max(0, Math.log((double) reader.numDocs() / articles));
    }

    private Similar similar(ScoreDoc hit, List<Clue> clues) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Clue clue : clues) {
            List<String> list = clue.name() ? names : words;
            if (list.size() < SAID && said.add(clue.said()) && has(hit.doc, clue.term())) {
                list.add(clue.said());
            }
        }
        return new Similar(id(hit.doc), hit.score, names, words);
    }

    private boolean has(int doc, Term term) throws IOException {
        PostingsEnum postings =
                MultiTerms.getTermPostingsEnum(
                        reader, term.field(), term.bytes(), PostingsEnum.NONE);
        return postings != null && postings.advance(doc) == doc;
    }

    private ArticleId id(int doc) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (doc >= leaf.docBase && doc < leaf.docBase + leaf.reader().maxDoc()) {
                SortedDocValues ids = leaf.reader().getSortedDocValues(IndexSchema.ID);
                if (ids != null && ids.advanceExact(doc - leaf.docBase)) {
                    BytesRef id = ids.lookupOrd(ids.ordValue());
                    return new ArticleId(id.utf8ToString());
                }
            }
        }
        throw new IOException("an article without an id is in the index");
    }
}
