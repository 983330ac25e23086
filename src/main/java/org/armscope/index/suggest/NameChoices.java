package org.armscope.index.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.search.QueryTooBroadException;
import org.armscope.index.search.Search;
import org.armscope.query.Facets;
import org.armscope.query.NameChoice;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;

/// Finds the names in a query that stand for several names of the library. For one thread.
public final class NameChoices {

    private final Vocabulary vocabulary;
    private final NameBook book;

    public NameChoices(IndexSearcher searcher, NameBook book) {
        this.book = book;
        vocabulary = new Vocabulary(searcher, book);
    }

    /// One for each name that is no pattern and stands for several; groups of weapons always do and
    /// are left out.
    public List<NameChoice> of(Query query) throws IOException, QueryTooBroadException {
        List<NameChoice> choices = new ArrayList<>();
        for (Query.Field asked : QueryParts.names(query)) {
            if (!isPattern(asked.value())
                    && Search.plan(asked, book) instanceof Plan.Name(NameWish wish)
                    && wish.field() == asked.field()) {
                List<Facets.Count> names = vocabulary.accepted(wish);
                if (names.size() > 1) {
                    choices.add(new NameChoice(asked, names));
                }
            }
        }
        return choices;
    }

    private static boolean isPattern(String value) {
        return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
    }
}
