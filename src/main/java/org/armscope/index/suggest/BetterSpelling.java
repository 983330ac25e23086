package org.armscope.index.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Planner;
import org.armscope.index.search.Counting;
import org.armscope.index.search.QueryTooBroadException;
import org.armscope.index.source.Marked;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;

/// Proposes what was meant by words and names that stand in no article. For one thread.
public final class BetterSpelling {

    private final IndexSearcher searcher;
    private final NameBook book;
    private final Marked marked;
    private final Vocabulary vocabulary;

    public BetterSpelling(IndexSearcher searcher, NameBook book, Marked marked) {
        this.marked = marked;
        this.searcher = searcher;
        this.book = book;
        vocabulary = new Vocabulary(searcher, book);
    }

    /// The query with words and names that the index has instead of those that it lacks; empty
    /// where that finds nothing either.
    public Optional<Query> of(Query query) throws IOException, QueryTooBroadException {
        Map<Query, Query> better = new HashMap<>();
        List<Query> parts = new ArrayList<>(QueryParts.wanted(query).toList());
        parts.addAll(QueryParts.names(query));
        for (Query part : parts) {
            Optional<Query> instead = instead(part);
            if (instead.isPresent()) {
                better.put(part, instead.get());
            }
        }
        Query whole = QueryParts.replaced(query, part -> better.getOrDefault(part, part));
        return better.isEmpty() || new Counting(searcher, book).of(marked.resolve(whole)) == 0
                ? Optional.empty()
                : Optional.of(whole);
    }

    private Optional<Query> instead(Query part) throws IOException {
        return switch (part) {
            case Query.Word(String text) -> word(text).map(Query.Word::new);
            case Query.Exact(String text) -> word(text).map(Query.Exact::new);
            case Query.Phrase(List<String> words, int slop) -> phrase(words, slop);
            case Query.Field field -> name(field);
            default -> Optional.empty();
        };
    }

    /// A word instead of one that the index lacks.
    private Optional<String> word(String text) throws IOException {
        List<String> words = NameWish.cut(text);
        if (words.size() != 1 || vocabulary.hasWord(words.getFirst())) {
            return Optional.empty();
        }
        return vocabulary.nearest(words.getFirst());
    }

    private Optional<Query> phrase(List<String> words, int slop) throws IOException {
        List<String> better = new ArrayList<>();
        boolean changed = false;
        for (String word : words) {
            Optional<String> instead = word(word);
            changed |= instead.isPresent();
            better.add(instead.orElse(word));
        }
        return changed ? Optional.of(new Query.Phrase(better, slop)) : Optional.empty();
    }

    private Optional<Query> name(Query.Field asked) throws IOException {
        FieldName field = asked.field();
        boolean listed = field == FieldName.CLASS || field == FieldName.FAMILY;
        if (!field.isMentioned() || listed || asked.value().indexOf('*') >= 0) {
            return Optional.empty();
        }
        Plan plan = new Planner(book).plan(asked);
        if (!(plan instanceof Plan.Name(NameWish wish)) || !vocabulary.accepted(wish).isEmpty()) {
            return Optional.empty();
        }
        List<Facets.Count> like =
                vocabulary
                        .namesLike(Set.of(field), asked.value(), 1)
                        .getOrDefault(field, List.of());
        return like.stream()
                .findFirst()
                .map(name -> new Query.Field(field, name.value(), asked.exact()));
    }
}
