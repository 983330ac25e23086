package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.article.ArticleId;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.SearchRequest;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.text.Span;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Suggestions, other spellings and similar articles, on the bundled corpus.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAidsTest {

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

    private static Query query(String text) {
        return assertInstanceOf(Parsed.Ok.class, Workspace.parse(text), text).query();
    }

    private long total(Query query) throws WorkspaceException {
        return workspace.search(SearchRequest.of(query, 0)).answer().total();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergeev | person Igor Sergeev | person:\"Igor Sergeev\"",
                "sergeyev | person Igor Sergeev | person:\"Igor Sergeev\"",
                "Sergeeff | person Igor Sergeev | person:\"Igor Sergeev\"",
                "debt -Rosvooruzheniye | organization Rosvooruzhenie | debt -org:Rosvooruzhenie",
                "Rosvooruzhenye | organization Rosvooruzhenie | org:Rosvooruzhenie",
                "p | person Vladimir Putin | person:\"Vladimir Putin\"",
                "t8 | weapon T-80U | weapon:T-80U",
                "(person:\"Igor Ser | person Igor Sergeev | (person:\"Igor Sergeev\"",
                "weapon:ig | weapon Igla | weapon:Igla",
                "outlet:izvestiya | outlet Izvestia | outlet:Izvestia",
                "status:de | status delivered | status:delivered",
                "korea:s | korea south | korea:south",
                "event(status:denied korea:so | korea south | event(status:denied korea:south",
                "publication:seo | publication Seoul Shinmun | publication:\"Seoul Shinmun\"",
                "class:tank | class main battle tank | class:\"main battle tank\"",
                "perso | person: a person, by any part or form of the name | person:",
                "subma | submarine | submarine",
            })
    void whatIsBeingTypedBringsASuggestion(String typed, String shown, String taken)
            throws WorkspaceException {
        List<Suggestion> all = workspace.aids().suggest(typed, typed.length());
        Suggestion found =
                all.stream()
                        .filter(suggestion -> suggestion.shown().equals(shown))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(all.toString()));
        assertEquals(taken, found.in(typed));
        if (found.kind() == Suggestion.Kind.VALUE) {
            assertEquals(total(query(found.with())) > 0, found.articles() > 0);
        }
    }

    @Test
    void theNameInMostArticlesComesFirstWithItsCount() throws WorkspaceException {
        Suggestion first = workspace.aids().suggest("kim", 3).getFirst();
        assertEquals("person Kim Jong-il", first.shown());
        assertEquals(total(query("person:=\"Kim Jong-il\"")), first.articles());
        assertTrue(
                workspace.aids().suggest("", 0).stream()
                        .allMatch(suggestion -> suggestion.kind() == Suggestion.Kind.PAST));
        assertEquals(List.of(), workspace.aids().suggest("date:20", 7));
    }

    @Test
    void whatStandsAroundTheCaretIsReplacedAndNothingElse() throws WorkspaceException {
        String typed = "debt Sergee tank";
        Suggestion found = workspace.aids().suggest(typed, 11).getFirst();
        assertEquals(new Span(5, 11), found.replaced());
        assertEquals("debt person:\"Igor Sergeev\" tank", found.in(typed));
    }

    @Test
    void pastSearchesAreSuggestedTheLatestFirst() throws WorkspaceException {
        workspace.searches().note(query("frigate debt"), 2);
        workspace.searches().note(query("frigate"), 3);
        assertEquals(
                Set.of("frigate 3", "frigate debt 2"),
                workspace.aids().suggest("Friga", 5).stream()
                        .filter(suggestion -> suggestion.kind() == Suggestion.Kind.PAST)
                        .map(suggestion -> suggestion.with() + " " + suggestion.articles())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "submarin kilo | submarine kilo",
                "person:Sergeef weapon:T-80 | nothing",
                "person:Klebanoff | person:\"Ilya Klebanov\"",
                "\"misile defense\" | \"missile defense\"",
                "event(person:Klebanof) | event(person:\"Ilya Klebanov\")",
                "submarine zzzzqqqq | nothing",
                "submarine debt | nothing",
            })
    void aQueryThatFindsNothingIsPutRight(String typed, String better) throws WorkspaceException {
        Optional<Query> found = workspace.aids().betterSpelt(query(typed));
        assertEquals(better, found.map(QueryPrinter::print).orElse(null));
        if (found.isPresent()) {
            assertTrue(total(found.get()) > 0);
        }
    }

    @Test
    void similarArticlesShareNamesAndWordsAndSaySo() throws WorkspaceException {
        ArticleId keepsMum =
                workspace
                        .find(
                                "2001-08-09-v7-i153-moscow-keeps-mum-on-reported-north-korean-"
                                        + "arms-deal.txt")
                        .getFirst()
                        .id();
        List<Similar> similar = workspace.aids().similar(workspace.article(keepsMum), 5);
        assertEquals(5, similar.size());
        for (Similar one : similar) {
            assertTrue(!one.id().equals(keepsMum));
            assertTrue(!one.names().isEmpty() && !one.words().isEmpty());
            String text = workspace.article(one.id()).text().toLowerCase(Locale.ROOT);
            one.words().forEach(word -> assertTrue(text.contains(word), word));
            assertTrue(one.say().startsWith("both name "));
        }
        assertTrue(
                similar.stream().anyMatch(one -> one.names().contains("person Ilya Klebanov")),
                similar.toString());
        assertEquals(List.of(), workspace.aids().similar(workspace.article(keepsMum), 0));
    }
}
