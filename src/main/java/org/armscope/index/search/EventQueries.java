package org.armscope.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanNotQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.words.DayTerms;
import org.armscope.index.words.EventTerms;
import org.armscope.index.words.NameTerms;
import org.jspecify.annotations.Nullable;

/// What is asked of one event, as Lucene's queries: the terms of an event stand at one position, so
/// that what holds of one event holds at one position.
final class EventQueries {

    /// No event is dated beyond these years.
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final IndexReader reader;
    private final LuceneQueries names;

    EventQueries(IndexReader reader) {
        this.reader = reader;
        names = new LuceneQueries(reader, IndexSchema.EVENTS);
    }

    Query of(Plan terms) throws IOException, QueryTooBroadException {
        SpanQuery events = events(terms);
        return events == null ? new MatchNoDocsQuery("no such event") : events;
    }

    /// The events of which this holds, or null where there are none.
    private @Nullable SpanQuery events(Plan plan) throws IOException, QueryTooBroadException {
        return switch (plan) {
            case Plan.Every() -> anyOf(List.of(EventTerms.ANY));
            case Plan.Choice choice -> anyOf(List.of(term(choice)));
            case Plan.Name(NameWish wish) ->
                    anyOf(names.nameTerms(wish).stream().map(Term::text).toList());
            case Plan.Time(long from, long to) -> anyOf(days(from, to));
            case Plan.All(List<Plan> parts) -> all(parts);
            case Plan.Any(List<Plan> parts) -> any(parts);
            case Plan.Without without -> all(List.of(without));
            default -> throw new IllegalArgumentException("not of an event: " + plan);
        };
    }

    private static String term(Plan.Choice choice) {
        return choice.word().equals("*")
                ? NameTerms.term(choice.field())
                : EventTerms.term(choice.field(), choice.word());
    }

    private static List<String> days(long from, long to) {
        return DayTerms.wanted(
                LocalDate.ofEpochDay(Math.max(from, FIRST.toEpochDay())),
                LocalDate.ofEpochDay(Math.min(to, LAST.toEpochDay())));
    }

    private @Nullable SpanQuery all(List<Plan> parts) throws IOException, QueryTooBroadException {
        List<SpanQuery> wanted = new ArrayList<>();
        List<SpanQuery> unwanted = new ArrayList<>();
        for (Plan part : parts) {
            boolean without = part instanceof Plan.Without;
            SpanQuery events = events(part instanceof Plan.Without(Plan inner) ? inner : part);
            if (events == null && !without) {
                return null;
            }
            if (events != null) {
                (without ? unwanted : wanted).add(events);
            }
        }
        SpanQuery found = wanted.isEmpty() ? events(new Plan.Every()) : together(wanted);
        return found == null || unwanted.isEmpty()
                ? found
                : new SpanNotQuery(found, new SpanOrQuery(unwanted.toArray(SpanQuery[]::new)));
    }

    /// All at one position: the next event is too far for so small a gap.
    private static SpanQuery together(List<SpanQuery> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : new SpanNearQuery(parts.toArray(SpanQuery[]::new), 0, false);
    }

    private @Nullable SpanQuery any(List<Plan> parts) throws IOException, QueryTooBroadException {
        List<SpanQuery> found = new ArrayList<>();
        for (Plan part : parts) {
            SpanQuery events = events(part);
            if (events != null) {
                found.add(events);
            }
        }
        return found.isEmpty() ? null : new SpanOrQuery(found.toArray(SpanQuery[]::new));
    }

    /// The events with one of these terms, those left out that the index lacks.
    private @Nullable SpanQuery anyOf(List<String> terms)
            throws IOException, QueryTooBroadException {
        List<SpanQuery> known = new ArrayList<>();
        for (String text : terms) {
            Term term = new Term(IndexSchema.EVENTS, text);
            if (reader.docFreq(term) > 0) {
                known.add(new SpanTermQuery(term));
            }
        }
        if (known.size() > IndexSearcher.getMaxClauseCount()) {
            throw new QueryTooBroadException();
        }
        return known.isEmpty() ? null : new SpanOrQuery(known.toArray(SpanQuery[]::new));
    }
}
