package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.query.Parsed;
import org.armscope.query.Passage;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Event terms on the bundled corpus, held against a plain reading of its events.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventTermsTest {

    private Workspace workspace;

    @BeforeAll
    void ingest(@TempDir Path folder) throws WorkspaceException {
        workspace =
                Workspace.openForWriting(new WorkspaceFolder(folder), "test", Progress.silent());
        workspace.ingest(List.of(Path.of("corpus")), Progress.silent());
    }

    @AfterAll
    void close() throws WorkspaceException {
        workspace.close();
    }

    private static final Predicate<EventMention> DENIED = status(EventStatus.DENIED);
    private static final Predicate<EventMention> SOUTH =
            event -> event.korea() == EventKorea.SOUTH || event.korea() == EventKorea.BOTH;

    private static Predicate<EventMention> status(EventStatus wanted) {
        return event -> event.status() != null && event.status().status() == wanted;
    }

    private static Predicate<EventMention> kind(EventKind wanted) {
        return event -> event.kind() == wanted;
    }

    private static Predicate<EventMention> weapon(String... designations) {
        return event ->
                event.weapons().stream()
                        .anyMatch(
                                weapon ->
                                        weapon.system() != null
                                                && Set.of(designations)
                                                        .contains(weapon.system().entity().name()));
    }

    private static Predicate<EventMention> between(String from, String to) {
        return event ->
                event.date() != null
                        && !event.date().days().from().isAfter(LocalDate.parse(to))
                        && !event.date().days().to().isBefore(LocalDate.parse(from));
    }

    private static Map<String, Predicate<EventMention>> queries() {
        Map<String, Predicate<EventMention>> queries = new LinkedHashMap<>();
        queries.put("event:*", _ -> true);
        queries.put("event(*)", _ -> true);
        queries.put("event:refusal", kind(EventKind.REFUSAL));
        queries.put("status:denied", DENIED);
        queries.put("status:*", event -> event.status() != null);
        queries.put("korea:south", SOUTH);
        queries.put("korea:both", event -> event.korea() == EventKorea.BOTH);
        queries.put("event(status:denied korea:south)", DENIED.and(SOUTH));
        queries.put("event(status:denied -korea:south)", DENIED.and(SOUTH.negate()));
        queries.put("event(-korea:south)", SOUTH.negate());
        queries.put("event(event:offer weapon:S-300)", kind(EventKind.OFFER).and(weapon("S-300")));
        queries.put(
                "event((event:offer OR event:delivery) -status:delivered weapon:=T-80U)",
                kind(EventKind.OFFER)
                        .or(kind(EventKind.DELIVERY))
                        .and(status(EventStatus.DELIVERED).negate())
                        .and(weapon("T-80U")));
        queries.put("event(korea:north when:2001-02)", north().and(in("2001-02", 28)));
        queries.put(
                "event(korea:north when:2001-02-10..2001-02-20)",
                north().and(between("2001-02-10", "2001-02-20")));
        queries.put("event(when:1999)", between("1999-01-01", "1999-12-31"));
        queries.put("event(when:..1999-06-15)", between("1000-01-01", "1999-06-15"));
        queries.put("event(when:2001-02-28..)", between("2001-02-28", "2999-12-31"));
        queries.put(
                "event(event:talks person:*)",
                kind(EventKind.TALKS)
                        .and(
                                event ->
                                        event.participants().stream()
                                                        .anyMatch(
                                                                one ->
                                                                        one.entity()
                                                                                .type()
                                                                                .word()
                                                                                .equals("person"))
                                                || (event.attribution().speaker() != null
                                                        && event.attribution().speaker().mention()
                                                                != null
                                                        && event.attribution()
                                                                .speaker()
                                                                .mention()
                                                                .type()
                                                                .word()
                                                                .equals("person"))));
        return queries;
    }

    private static Predicate<EventMention> north() {
        return event -> event.korea() == EventKorea.NORTH || event.korea() == EventKorea.BOTH;
    }

    private static Predicate<EventMention> in(String month, int days) {
        return between(month + "-01", month + "-" + days);
    }

    private static Query query(String text) {
        return assertInstanceOf(Parsed.Ok.class, Workspace.parse(text), text).query();
    }

    @Test
    void theTermsOfAnEventHoldOfOneEventAndItsSentenceIsShown() throws WorkspaceException {
        int found = 0;
        for (Map.Entry<String, Predicate<EventMention>> one : queries().entrySet()) {
            Set<ArticleId> expected = new TreeSet<>();
            for (ArticleSummary summary : workspace.articles()) {
                if (events(summary.id()).stream().anyMatch(one.getValue())) {
                    expected.add(summary.id());
                }
            }
            SearchResult result =
                    workspace.search(SearchRequest.of(query(one.getKey()), Integer.MAX_VALUE));
            Set<ArticleId> ids = new TreeSet<>();
            for (SearchResult.Row row : result.rows()) {
                ids.add(row.article().id());
                assertFalse(row.hit().passages().isEmpty(), one.getKey());
                for (Passage passage : row.hit().passages()) {
                    assertTrue(
                            events(row.article().id()).stream()
                                    .filter(one.getValue())
                                    .anyMatch(event -> event.span().overlaps(passage.span())),
                            one.getKey());
                }
            }
            assertEquals(expected, ids, one.getKey());
            found += ids.isEmpty() ? 0 : 1;
        }
        assertTrue(found > 12, "too many of the queries find nothing: " + found);
    }

    private List<EventMention> events(ArticleId id) throws WorkspaceException {
        return workspace.annotations(workspace.article(id)).events();
    }
}
