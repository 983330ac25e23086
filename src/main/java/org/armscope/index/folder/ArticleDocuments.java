package org.armscope.index.folder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.TemporalExpression;
import org.armscope.article.Article;
import org.armscope.article.IssueDate;
import org.armscope.index.words.EventStream;
import org.armscope.index.words.EventTerms;
import org.armscope.index.words.Named;
import org.armscope.index.words.StemMemory;
import org.armscope.index.words.WordStream;
import org.armscope.index.words.Zone;
import org.armscope.index.words.ZoneBytes;
import org.armscope.query.FieldName;
import org.armscope.text.Span;

/// Makes index documents of articles. For one thread.
public final class ArticleDocuments {

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final WordStream text;
    private final WordStream heading;
    private final EventStream events = new EventStream();

    /// @param stems remembered for all that make documents for one index
    public ArticleDocuments(StemMemory stems) {
        text = new WordStream(stems);
        heading = new WordStream(stems);
    }

    /// The document; valid until the next one is made.
    public Document document(Article article, Annotations annotations) throws IOException {
        Document document = new Document();
        String id = article.id().value();
        document.add(new StringField(IndexSchema.ID, id, Store.NO));
        document.add(new SortedDocValuesField(IndexSchema.ID, new BytesRef(id)));
        List<Zone> zones = Zone.of(article);
        List<Span> spans = Zone.spans(zones, article.text());
        List<Named> named = Named.of(annotations, spans);
        document.add(new Field(IndexSchema.TEXT, text.over(zones, article.text(), named), WORDS));
        document.add(new BinaryDocValuesField(IndexSchema.ZONES, ZoneBytes.of(spans)));
        addNames(document, named);
        addTimes(document, annotations, spans);
        addEvents(document, EventTerms.events(annotations, spans));
        String title = article.content().heading().text();
        Zone label = new Zone(title, new Span(0, title.length()));
        document.add(new Field(IndexSchema.HEADING, heading.over(List.of(label)), WORDS));
        addHeader(document, article);
        article.dated().ifPresent(date -> addDate(document, date));
        return document;
    }

    private static void addNames(Document document, List<Named> named) {
        Set<NameDictionary.Entry> names = new LinkedHashSet<>();
        for (Named one : named) {
            names.add(new NameDictionary.Entry(one.field(), one.name()));
        }
        for (NameDictionary.Entry name : names) {
            document.add(
                    new SortedSetDocValuesField(
                            IndexSchema.values(name.field()), new BytesRef(name.name())));
            for (String term : NameDictionary.terms(name)) {
                document.add(new StringField(IndexSchema.NAMES, term, Store.NO));
            }
        }
    }

    private void addEvents(Document document, List<EventMention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        document.add(new Field(IndexSchema.EVENTS, events.over(mentions), WORDS));
        for (FieldName field : EventTerms.FIELDS) {
            Set<String> words = new LinkedHashSet<>();
            for (EventMention event : mentions) {
                words.addAll(EventTerms.choices(event, field));
            }
            String values = IndexSchema.values(field);
            for (String word : words) {
                document.add(new SortedSetDocValuesField(values, new BytesRef(word)));
            }
        }
    }

    /// The times inside the zones, each range of days once.
    private static void addTimes(Document document, Annotations annotations, List<Span> zones) {
        Set<DayRange> times = new LinkedHashSet<>();
        for (TemporalExpression time : annotations.of(TemporalExpression.class)) {
            if (time.span().isInAnyOf(zones)) {
                time.covered().ifPresent(times::add);
            }
        }
        for (DayRange days : times) {
            document.add(
                    new LongRange(
                            IndexSchema.WHEN,
                            new long[] {days.from().toEpochDay()},
                            new long[] {days.to().toEpochDay()}));
        }
    }

    private static void addHeader(Document document, Article article) {
        document.add(new KeywordField(IndexSchema.KIND, article.header().kind().word(), Store.NO));
        if (article.header().publication() != null) {
            String name = article.header().publication();
            document.add(new KeywordField(IndexSchema.PUBLICATION, name, Store.NO));
        }
        if (article.header().volume() != null) {
            document.add(new IntField(IndexSchema.VOLUME, article.header().volume(), Store.NO));
        }
        if (article.header().issue() != null) {
            document.add(new IntField(IndexSchema.ISSUE, article.header().issue(), Store.NO));
        }
    }

    private static void addDate(Document document, IssueDate date) {
        addDay(document, IndexSchema.DATE_FROM, date.from());
        addDay(document, IndexSchema.DATE_TO, date.to());
        addDay(document, IndexSchema.DATE_BEST, date.best());
    }

    private static void addDay(Document document, String field, LocalDate day) {
        document.add(new LongField(field, day.toEpochDay(), Store.NO));
    }
}
