package org.armscope.index.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.folder.NameDictionary;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.words.NameTerms;
import org.armscope.index.words.WordStream;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;

/// The words and names of one state of the index: which begin as typed, which are spelt about so.
/// For one thread.
final class Vocabulary {

    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 6;
    private static final Comparator<Facets.Count> MOST_FIRST =
            Comparator.comparingLong(Facets.Count::articles)
                    .reversed()
                    .thenComparing(Facets.Count::value);

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final NameBook book;

    Vocabulary(IndexSearcher searcher, NameBook book) {
        this.searcher = searcher;
        this.book = book;
        reader = searcher.getIndexReader();
    }

    /// The names of a field with a word that begins so, or with another form that does; those in
    /// most articles first.
    List<Facets.Count> names(FieldName field, String beginning, int limit) throws IOException {
        String folded = String.join(" ", NameWish.cut(beginning));
        CommonNames found = new CommonNames(limit);
        BytesRef prefix = new BytesRef(field.word() + " " + folded);
        Terms all = MultiTerms.getTerms(reader, IndexSchema.NAMES);
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(terms.term(), prefix)) {
            int articles = terms.docFreq();
            if (found.takes(articles)) {
                found.add(NameDictionary.name(terms.term()), articles);
            }
            more = terms.next() != null;
        }
        if (!folded.isEmpty()) {
            for (String known : book.alsoBeginning(field, folded)) {
                found.add(known, reader.docFreq(term(field, known)));
            }
        }
        return most(field, found.all(), limit);
    }

    /// The names of some fields that begin about so: one letter may differ, or two where that
    /// finds none.
    Map<FieldName, List<Facets.Count>> namesLike(Set<FieldName> fields, String typed, int limit)
            throws IOException {
        String folded = String.join(" ", NameWish.cut(typed));
        Map<FieldName, CommonNames> found = new EnumMap<>(FieldName.class);
        for (int edits = 1; found.isEmpty() && edits <= edits(folded); edits++) {
            findLike(fields, folded, edits, limit, found);
        }
        Map<FieldName, List<Facets.Count>> names = new EnumMap<>(FieldName.class);
        for (Map.Entry<FieldName, CommonNames> one : found.entrySet()) {
            names.put(one.getKey(), most(one.getKey(), one.getValue().all(), limit));
        }
        return names;
    }

    private void findLike(
            Set<FieldName> fields,
            String folded,
            int edits,
            int limit,
            Map<FieldName, CommonNames> found)
            throws IOException {
        Terms all = MultiTerms.getTerms(reader, IndexSchema.NAMES);
        if (all == null) {
            return;
        }
        List<String> beginnings = fields.stream().map(field -> field.word() + " ").toList();
        TermsEnum terms = MisspeltBeginning.of(beginnings, folded, edits).getTermsEnum(all);
        while (terms.next() != null) {
            for (FieldName field : fields) {
                if (StringHelper.startsWith(terms.term(), new BytesRef(field.word() + " "))) {
                    found.computeIfAbsent(field, _ -> new CommonNames(limit))
                            .add(NameDictionary.name(terms.term()), terms.docFreq());
                }
            }
        }
    }

    /// Only shown names are counted for good: the first count may hold what was removed.
    private List<Facets.Count> most(FieldName field, Map<String, Long> found, int limit)
            throws IOException {
        List<Facets.Count> counts = new ArrayList<>();
        found.forEach((name, n) -> counts.add(new Facets.Count(name, n)));
        counts.sort(MOST_FIRST);
        List<Facets.Count> exact = new ArrayList<>();
        for (Facets.Count count : counts.subList(0, Math.min(limit, counts.size()))) {
            long articles = searcher.count(new TermQuery(term(field, count.value())));
            if (articles > 0) {
                exact.add(new Facets.Count(count.value(), articles));
            }
        }
        exact.sort(MOST_FIRST);
        return exact;
    }

    private static Term term(FieldName field, String name) {
        return field == FieldName.PUBLICATION
                ? new Term(IndexSchema.PUBLICATION, name)
                : new Term(IndexSchema.TEXT, NameTerms.term(field, name));
    }

    /// All names in the index that a wish accepts, those in most articles first.
    List<Facets.Count> accepted(NameWish wish) throws IOException {
        Map<String, Long> found = new HashMap<>();
        for (String name : new NameDictionary(reader).names(wish)) {
            int articles = reader.docFreq(term(wish.field(), name));
            if (articles > 0) {
                found.put(name, (long) articles);
            }
        }
        return most(wish.field(), found, found.size());
    }

    /// The words that begin so, those in most articles first.
    List<Facets.Count> words(String beginning, int limit) throws IOException {
        BytesRef prefix = new BytesRef(beginning);
        Terms all = MultiTerms.getTerms(reader, IndexSchema.TEXT);
        PriorityQueue<Facets.Count> most = new PriorityQueue<>(MOST_FIRST.reversed());
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(terms.term(), prefix)) {
            int articles = terms.docFreq();
            if (most.size() < limit) {
                most.add(new Facets.Count(terms.term().utf8ToString(), articles));
            } else if (limit > 0 && articles > most.element().articles()) {
                most.remove();
                most.add(new Facets.Count(terms.term().utf8ToString(), articles));
            }
            more = terms.next() != null;
        }
        return most.stream().sorted(MOST_FIRST).toList();
    }

    List<String> publications() throws IOException {
        List<String> names = new ArrayList<>();
        Terms all = MultiTerms.getTerms(reader, IndexSchema.PUBLICATION);
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        while (terms.next() != null) {
            names.add(terms.term().utf8ToString());
        }
        return names;
    }

    boolean hasWord(String word) throws IOException {
        return reader.docFreq(new Term(IndexSchema.TEXT, word)) > 0
                || reader.docFreq(new Term(IndexSchema.TEXT, WordStream.STEM + word)) > 0;
    }

    /// The word of the index that is spelt most like this one, of several the one in most
    /// articles.
    Optional<String> nearest(String word) throws IOException {
        Terms all = MultiTerms.getTerms(reader, IndexSchema.TEXT);
        Optional<String> nearest = Optional.empty();
        for (int edits = 1; all != null && nearest.isEmpty() && edits <= edits(word); edits++) {
            Automaton near = new LevenshteinAutomata(word, true).toAutomaton(edits);
            TermsEnum terms = new CompiledAutomaton(near).getTermsEnum(all);
            List<Facets.Count> found = new ArrayList<>();
            while (terms.next() != null) {
                String text = terms.term().utf8ToString();
                if (Character.isLetter(text.charAt(0))) {
                    found.add(new Facets.Count(text, terms.docFreq()));
                }
            }
            nearest = found.stream().min(MOST_FIRST).map(Facets.Count::value);
        }
        return nearest;
    }

    private static int edits(String word) {
        if (word.length() < SHORT_WORD) {
            return 0;
        }
        return word.length() < LONG_WORD ? 1 : 2;
    }
}
