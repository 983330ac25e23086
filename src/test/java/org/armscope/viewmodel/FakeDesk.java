package org.armscope.viewmodel;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.Entity;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.export.timeline.TimelineRow;
import org.armscope.library.table.EntityCount;
import org.armscope.library.table.FileOutcome;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Cursor;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Hit;
import org.armscope.query.Occurrence;
import org.armscope.query.Parsed;
import org.armscope.query.Passage;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.library.FakeHoldings;
import org.armscope.viewmodel.library.Holdings;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.dossier.Dossier;
import org.armscope.workspace.intake.IngestOutcome;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.Candidate;
import org.armscope.workspace.upkeep.Progress;

/// A workspace in memory that finds one word, letter by letter; what is ingested becomes an
/// article that says the file's name. A lone quotation mark is a wrong question.
public final class FakeDesk implements Desk {

    public final List<Article> held = new CopyOnWriteArrayList<>();
    public final List<SearchRequest> asked = new CopyOnWriteArrayList<>();
    public final List<FileOutcome> met = new CopyOnWriteArrayList<>();
    public final Map<ArticleId, Annotations> marked = new ConcurrentHashMap<>();
    public final List<EntityCount> counted = new CopyOnWriteArrayList<>();
    public final List<TimelineEntry> events = new CopyOnWriteArrayList<>();
    public final List<FacetRequest> facetsAsked = new CopyOnWriteArrayList<>();
    /// Values too rare to be listed unless they are searched for.
    public final Map<String, Facets.Count> found = new ConcurrentHashMap<>();

    public volatile Facets facets = new Facets(Map.of(), Map.of(), new TreeMap<>(), 0);
    public final Map<EventId, DealId> grouped = new ConcurrentHashMap<>();
    public final Map<Entity, Dossier> dossiers = new ConcurrentHashMap<>();
    public final FakeAids aids = new FakeAids();
    public final FakeBasket basket = new FakeBasket(this);
    public final Map<CrossReference, List<Candidate>> resolved = new ConcurrentHashMap<>();
    public final FakeHoldings holdings = new FakeHoldings();
    public final Map<ArticleId, List<Article>> citing = new ConcurrentHashMap<>();
    public volatile boolean writable = true;
    public volatile String refusal = "";

    public final FakeNotes notes = new FakeNotes(this);

    public FakeDesk(Article... articles) {
        held.addAll(List.of(articles));
    }

    @Override
    public Path folder() {
        return Path.of("/somewhere/study");
    }

    @Override
    public boolean writable() {
        return writable;
    }

    @Override
    public Aids aids() {
        return aids;
    }

    @Override
    public Parsed parse(String typed) {
        if (typed.contains(":")) {
            return new QueryParser().parse(typed);
        }
        int quote = typed.indexOf('"');
        if (quote >= 0 && typed.indexOf('"', quote + 1) < 0) {
            return new Parsed.Wrong(
                    quote, quote + 1, "This quotation mark is never closed.", typed + "\"");
        }
        String word = typed.replace("\"", "").strip();
        return new Parsed.Ok(word.isEmpty() ? new Query.All() : new Query.Word(word));
    }

    @Override
    public String inWords(Query query) {
        return query instanceof Query.Word word ? "the word " + word.text() : "every article";
    }

    @Override
    public SearchResult search(SearchRequest request, BooleanSupplier cancelled)
            throws WorkspaceException {
        asked.add(request);
        if (!refusal.isEmpty()) {
            throw new WorkspaceException(refusal);
        }
        List<SearchResult.Row> rows = new ArrayList<>();
        for (Article article : held) {
            List<Span> found = places(article, request.query());
            if (request.query() instanceof Query.All || !found.isEmpty()) {
                rows.add(row(article, found));
            }
        }
        Cursor after = request.after();
        int from = after == null ? 0 : Integer.parseInt(after.token());
        int to = Math.min(rows.size(), from + request.limit());
        List<SearchResult.Row> page = rows.subList(Math.min(from, to), to);
        Cursor next = to < rows.size() ? new Cursor(String.valueOf(to)) : null;
        return new SearchResult(
                new SearchAnswer(
                        rows.size(),
                        page.stream().map(SearchResult.Row::hit).toList(),
                        next,
                        Duration.ofMillis(4)),
                page);
    }

    @Override
    public Facets facets(FacetRequest request, BooleanSupplier cancelled) {
        facetsAsked.add(request);
        return request.holding().isEmpty() ? facets : holding(request);
    }

    private Facets holding(FacetRequest request) {
        Map<FieldName, List<Facets.Count>> values = new HashMap<>();
        String wanted = request.holding().toLowerCase(Locale.ROOT);
        for (FieldName field : request.fields()) {
            List<Facets.Count> all = new ArrayList<>(facets.of(field));
            all.addAll(found.values());
            all.removeIf(count -> !count.value().toLowerCase(Locale.ROOT).startsWith(wanted));
            values.put(field, all);
        }
        return new Facets(values, Map.of(), new TreeMap<>(), 0);
    }

    @Override
    public List<ConcordanceLine> concordance(
            SearchRequest request, int width, BooleanSupplier cancelled) {
        List<ConcordanceLine> lines = new ArrayList<>();
        for (Article article : held) {
            for (Span span : places(article, request.query())) {
                String text = article.text();
                lines.add(
                        new ConcordanceLine(
                                article.id(),
                                span,
                                text.substring(Math.max(0, span.start() - width), span.start()),
                                span.in(text),
                                text.substring(
                                        span.end(), Math.min(text.length(), span.end() + width))));
            }
        }
        return lines;
    }

    @Override
    public List<ArticleSummary> articles() {
        return held.stream().map(ArticleSummary::of).toList();
    }

    @Override
    public Article article(ArticleId id) throws WorkspaceException {
        return held.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WorkspaceException("There is no article " + id + "."));
    }

    @Override
    public List<Candidate> resolve(Article from, CrossReference reference) {
        return resolved.getOrDefault(reference, List.of());
    }

    @Override
    public Annotations annotations(Article article) {
        return marked.getOrDefault(article.id(), Annotations.NONE);
    }

    @Override
    public List<EntityCount> entities() {
        return List.copyOf(counted);
    }

    @Override
    public Dossier dossier(Entity entity, BooleanSupplier cancelled) {
        return dossiers.getOrDefault(
                entity,
                new Dossier(
                        entity, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
    }

    @Override
    public List<Occurrence> matches(Article article, Annotations annotations, Query query) {
        return places(article, query).stream().map(Occurrence::of).toList();
    }

    private static List<Span> places(Article article, Query query) {
        List<Span> found = new ArrayList<>();
        if (query instanceof Query.Or(List<Query> parts)) {
            parts.forEach(part -> found.addAll(places(article, part)));
        }
        if (query instanceof Query.Word word) {
            String text = article.text().toLowerCase(Locale.ROOT);
            String wanted = word.text().toLowerCase(Locale.ROOT);
            Span body = article.content().body();
            for (int at = text.indexOf(wanted, body.start());
                    at >= 0 && at < body.end();
                    at = text.indexOf(wanted, at + wanted.length())) {
                found.add(new Span(at, at + wanted.length()));
            }
        }
        found.sort(null);
        return found;
    }

    @Override
    public Optional<List<Occurrence>> wordMatches(Article article, Query query) {
        return Optional.of(matches(article, Annotations.NONE, query));
    }

    @Override
    public IngestReport ingest(List<Path> paths, Progress progress) {
        List<IngestOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < paths.size() && !progress.cancelled(); i++) {
            Path path = paths.get(i);
            progress.at(i, paths.size(), "reading " + path.getFileName());
            outcomes.add(take(path));
        }
        outcomes.forEach(this::record);
        return new IngestReport(outcomes, progress.cancelled());
    }

    @Override
    public long reindex(Progress progress) {
        progress.at(held.size(), held.size(), "indexing");
        return held.size();
    }

    @Override
    public List<TimelineEntry> timeline() {
        return List.copyOf(events);
    }

    @Override
    public List<DealBrief> deals() {
        Map<DealId, Set<EventId>> events = new TreeMap<>();
        grouped.forEach(
                (event, deal) -> events.computeIfAbsent(deal, id -> new HashSet<>()).add(event));
        return events.entrySet().stream()
                .map(deal -> brief(deal.getKey(), deal.getValue()))
                .toList();
    }

    private static DealBrief brief(DealId id, Set<EventId> events) {
        return new DealBrief(
                id, "Tanks", "Russia → South Korea", null, EventStatus.AGREED, 1, events);
    }

    @Override
    public Set<ArticleId> within(Query query, BooleanSupplier cancelled) {
        return held.stream()
                .map(Article::id)
                .filter(id -> isWithin(id, query))
                .collect(Collectors.toSet());
    }

    /// A choice of articles narrows; anything else is answered by every article.
    private static boolean isWithin(ArticleId id, Query query) {
        return switch (query) {
            case Query.Among(Set<ArticleId> articles) -> articles.contains(id);
            case Query.And(List<Query> parts) ->
                    parts.stream().allMatch(part -> isWithin(id, part));
            default -> true;
        };
    }

    @Override
    public List<TimelineRow> rows(List<TimelineEntry> entries) {
        return List.of();
    }

    @Override
    public List<ArticleSummary> citedBy(Article article) {
        return citing.getOrDefault(article.id(), List.of()).stream()
                .map(ArticleSummary::of)
                .toList();
    }

    @Override
    public String sentence(TimelineEntry entry) throws WorkspaceException {
        return entry.sentence().in(article(entry.id().article()).text());
    }

    @Override
    public List<FileOutcome> outcomes() {
        return List.copyOf(met);
    }

    @Override
    public FakeNotes notes() {
        return notes;
    }

    @Override
    public FakeBasket basket() {
        return basket;
    }

    @Override
    public Holdings holdings() {
        return holdings;
    }

    private void record(IngestOutcome outcome) {
        String reason = outcome instanceof IngestOutcome.Rejected no ? no.reason() : null;
        met.add(new FileOutcome(outcome.file(), outcome.word(), reason, Instant.EPOCH));
    }

    private IngestOutcome take(Path path) {
        if (path.toString().endsWith(".png")) {
            return new IngestOutcome.Rejected(path, "This is a picture, not text.");
        }
        Article article = Specimens.monitor(1000 + held.size(), "From " + path.getFileName());
        held.add(article);
        return new IngestOutcome.Ingested(path, article.id());
    }

    private static SearchResult.Row row(Article article, List<Span> found) {
        List<Passage> passages = new ArrayList<>();
        if (!found.isEmpty()) {
            Span body = article.content().body();
            Span around =
                    new Span(
                            Math.max(body.start(), found.getFirst().start() - 60),
                            Math.min(body.end(), found.getFirst().end() + 120));
            passages.add(
                    new Passage(
                            around,
                            around.in(article.text()),
                            found.stream().filter(around::contains).toList()));
        }
        return new SearchResult.Row(
                ArticleSummary.of(article), new Hit(article.id(), 1f, found.size(), passages));
    }
}
