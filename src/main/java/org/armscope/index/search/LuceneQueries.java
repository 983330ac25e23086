package org.armscope.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.folder.NameDictionary;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Slot;
import org.armscope.index.words.NameTerms;
import org.armscope.index.words.WordStream;
import org.jspecify.annotations.Nullable;

/// Plans as Lucene's queries over one field of one state of the index. Terms that the index lacks
/// are left out at once, which makes most of them plain term and phrase queries.
public final class LuceneQueries {

    private final IndexReader reader;
    private final String field;

    public LuceneQueries(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /// The plan as a query over the field.
    public Query of(Plan plan) throws IOException, QueryTooBroadException {
        return switch (plan) {
            case Plan.Every() -> MatchAllDocsQuery.INSTANCE;
            case Plan.Sequence sequence -> sequence(sequence);
            case Plan.Spelling(List<Slot> nearest) -> spelling(nearest);
            case Plan.Name(NameWish wish) -> name(wish);
            case Plan.Time(long from, long to) ->
                    bare(
                            LongRange.newIntersectsQuery(
                                    IndexSchema.WHEN, new long[] {from}, new long[] {to}));
            case Plan.Event(Plan terms) -> bare(new EventQueries(reader).of(terms));
            case Plan.Choice choice -> throw new IllegalArgumentException("of no event: " + choice);
            case Plan.Publication(NameWish wish) -> publication(wish);
            case Plan.Header(org.armscope.query.Query asked) -> bare(HeaderQueries.of(asked));
            case Plan.Near near -> near(near);
            case Plan.All(List<Plan> parts) -> all(parts);
            case Plan.Any(List<Plan> parts) -> any(parts);
            case Plan.Without without -> all(List.of(without));
        };
    }

    /// Without a say in the order of the hits.
    private static Query bare(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private Query name(NameWish wish) throws IOException {
        List<Term> terms = nameTerms(wish);
        if (terms.size() > IndexSearcher.getMaxClauseCount()) {
            return new TermInSetQuery(field, terms.stream().map(Term::bytes).toList());
        }
        SynonymQuery.Builder names = new SynonymQuery.Builder(field);
        terms.forEach(names::addTerm);
        return terms.isEmpty() ? new MatchNoDocsQuery("unknown name") : names.build();
    }

    /// The terms of the names that a wish accepts, as far as the field has them.
    List<Term> nameTerms(NameWish wish) throws IOException {
        List<Term> terms = new ArrayList<>();
        if (wish.acceptsAny()) {
            addKnown(terms, NameTerms.term(wish.field()));
        } else {
            for (String name : new NameDictionary(reader).names(wish)) {
                addKnown(terms, NameTerms.term(wish.field(), name));
            }
        }
        return terms;
    }

    private Query publication(NameWish wish) throws IOException {
        List<BytesRef> names = new ArrayList<>();
        Terms all = MultiTerms.getTerms(reader, IndexSchema.PUBLICATION);
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        while (terms.next() != null) {
            if (wish.accepts(terms.term().utf8ToString())) {
                names.add(BytesRef.deepCopyOf(terms.term()));
            }
        }
        return bare(new TermInSetQuery(IndexSchema.PUBLICATION, names));
    }

    private Query all(List<Plan> parts) throws IOException, QueryTooBroadException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Plan part : parts) {
            if (part instanceof Plan.Without(Plan unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    private Query any(List<Plan> parts) throws IOException, QueryTooBroadException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Plan part : parts) {
            any.add(of(part), Occur.SHOULD);
        }
        return any.build();
    }

    private Query sequence(Plan.Sequence sequence) throws IOException, QueryTooBroadException {
        List<Slot> slots = sequence.slots();
        if (slots.size() > IndexSearcher.getMaxClauseCount()) {
            throw new QueryTooBroadException();
        }
        if (slots.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        if (slots.size() == 1) {
            return single(slots.getFirst());
        }
        boolean shaped = slots.stream().anyMatch(Slot.Shape.class::isInstance);
        return shaped || sequence.slop() > 0 ? gapped(sequence) : phrase(slots);
    }

    private Query single(Slot slot) throws IOException {
        if (slot instanceof Slot.Shape shape) {
            return new AutomatonQuery(new Term(field, shape.name()), shape.automaton());
        }
        List<Term> terms = terms(slot);
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        terms.forEach(forms::addTerm);
        return terms.isEmpty() ? new MatchNoDocsQuery("unknown word") : forms.build();
    }

    private Query phrase(List<Slot> slots) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Slot slot : slots) {
            List<Term> terms = terms(slot);
            if (terms.isEmpty()) {
                return new MatchNoDocsQuery("unknown word");
            }
            phrase.add(terms.toArray(Term[]::new));
        }
        return phrase.build();
    }

    /// Words in order with gaps, or with patterns among them. Lucene's intervals count gaps wrongly
    /// where a phrase stands twice in a query; its spans do not.
    private Query gapped(Plan.Sequence sequence) throws IOException, QueryTooBroadException {
        SpanQuery words = words(sequence);
        return words == null ? new MatchNoDocsQuery("unknown word") : words;
    }

    private Query near(Plan.Near near) throws IOException, QueryTooBroadException {
        SpanQuery left = spans(near.left());
        SpanQuery right = spans(near.right());
        return left == null || right == null
                ? new MatchNoDocsQuery("unknown word")
                : new SpanNearQuery(new SpanQuery[] {left, right}, near.distance(), false);
    }

    /// Where the plan stands in texts, or null if nowhere.
    private @Nullable SpanQuery spans(Plan plan) throws IOException, QueryTooBroadException {
        return switch (plan) {
            case Plan.Sequence sequence -> words(sequence);
            case Plan.Spelling(List<Slot> nearest) -> anyOf(expanded(nearest.getLast()));
            case Plan.Name(NameWish wish) -> anyOf(nameTerms(wish));
            case Plan.Any(List<Plan> parts) -> {
                List<SpanQuery> found = new ArrayList<>();
                for (Plan part : parts) {
                    SpanQuery spans = spans(part);
                    if (spans != null) {
                        found.add(spans);
                    }
                }
                yield found.isEmpty() ? null : new SpanOrQuery(found.toArray(SpanQuery[]::new));
            }
            default -> throw new IllegalArgumentException("stands in no text: " + plan);
        };
    }

    private @Nullable SpanQuery words(Plan.Sequence sequence)
            throws IOException, QueryTooBroadException {
        List<SpanQuery> words = new ArrayList<>();
        for (List<Slot> word : sequence.words()) {
            List<SpanQuery> parts = new ArrayList<>();
            for (Slot part : word) {
                SpanQuery terms = anyOf(expanded(part));
                if (terms == null) {
                    return null;
                }
                parts.add(terms);
            }
            words.add(inOrder(parts, 0));
        }
        return inOrder(words, sequence.slop());
    }

    private static @Nullable SpanQuery anyOf(List<Term> terms) throws QueryTooBroadException {
        if (terms.size() > IndexSearcher.getMaxClauseCount()) {
            throw new QueryTooBroadException();
        }
        return terms.isEmpty()
                ? null
                : new SpanOrQuery(terms.stream().map(SpanTermQuery::new).toArray(SpanQuery[]::new));
    }

    private static SpanQuery inOrder(List<SpanQuery> parts, int slop) {
        return parts.size() == 1
                ? parts.getFirst()
                : new SpanNearQuery(parts.toArray(SpanQuery[]::new), slop, true);
    }

    private List<Term> expanded(Slot slot) throws IOException, QueryTooBroadException {
        if (!(slot instanceof Slot.Shape shape)) {
            return terms(slot);
        }
        List<Term> found = new ArrayList<>();
        Terms all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return found;
        }
        TermsEnum terms = new CompiledAutomaton(shape.automaton()).getTermsEnum(all);
        while (terms.next() != null) {
            found.add(new Term(field, BytesRef.deepCopyOf(terms.term())));
            if (found.size() > IndexSearcher.getMaxClauseCount()) {
                throw new QueryTooBroadException();
            }
        }
        return found;
    }

    /// Every spelling counts alike, and each closer circle adds to that.
    private Query spelling(List<Slot> nearest) throws IOException {
        BooleanQuery.Builder spelling = new BooleanQuery.Builder();
        spelling.add(single(nearest.getLast()), Occur.MUST);
        for (Slot closer : nearest.subList(0, nearest.size() - 1)) {
            spelling.add(new BoostQuery(new ConstantScoreQuery(single(closer)), 2), Occur.SHOULD);
        }
        return spelling.build();
    }

    private List<Term> terms(Slot slot) throws IOException {
        List<Term> terms = new ArrayList<>();
        switch (slot) {
            case Slot.Exact(String word) -> addKnown(terms, word);
            case Slot.Form(String stem, boolean isWord) -> {
                if (isWord) {
                    addKnown(terms, stem);
                }
                addKnown(terms, WordStream.STEM + stem);
            }
            case Slot.Shape shape -> throw new IllegalArgumentException(shape.name());
        }
        return terms;
    }

    private void addKnown(List<Term> terms, String text) throws IOException {
        Term term = new Term(field, text);
        if (reader.docFreq(term) > 0) {
            terms.add(term);
        }
    }
}
