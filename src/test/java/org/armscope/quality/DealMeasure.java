package org.armscope.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.event.StatusMark;
import org.armscope.deal.Deal;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Deals;
import org.armscope.deal.FolderEvents;
import org.armscope.deal.build.DealBuilder;
import org.armscope.lexicon.Lexicon;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints how well the events of the bundled corpus are put together to deals: over all pairs of
/// judged sentences, which pairs are of one deal.
public final class DealMeasure {

    private static final Path CORPUS = Path.of("corpus");

    private final JsonMapper json = new JsonMapper();
    private final Map<String, List<DealEvent>> byFile = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Deals deals;

    DealMeasure(Lexicon lexicon) throws IOException {
        List<DealEvent> events = new FolderEvents(lexicon).in(CORPUS);
        for (DealEvent event : events) {
            Path path = event.article().source().path();
            String file = CORPUS.toAbsolutePath().relativize(path).toString().replace('\\', '/');
            byFile.computeIfAbsent(file, _ -> new ArrayList<>()).add(event);
        }
        deals = DealBuilder.with(lexicon.names().weapons()).build(events);
    }

    public static void main(String... args) throws IOException {
        DealMeasure measure = new DealMeasure(Lexicon.bundled());
        List<Judged> rows = measure.rows();
        if (args.length > 0) {
            rows.forEach(row -> System.out.println(row.line()));
        }
        System.out.println(measure.found().line("sentences that were found"));
        System.out.println(measure.inDeals().line("of these, those of a deal"));
        System.out.println(measure.all().line("all judged sentences"));
    }

    /// A judged sentence with its deal by hand and by the program.
    ///
    /// @param given null where it is of none
    /// @param made null likewise
    record Judged(
            String file,
            String sentence,
            @Nullable String given,
            @Nullable String made,
            boolean found,
            String why) {

        String line() {
            return (given == null ? "-" : given)
                    + "\t"
                    + (made == null ? found ? "-" : "NOT FOUND" : made)
                    + "\t"
                    + file
                    + "\t"
                    + sentence
                    + "\t"
                    + why;
        }
    }

    /// Pairs of the sentences in which an event was found, those of no deal included.
    Pairs found() throws IOException {
        return new Pairs(rows().stream().filter(Judged::found).toList());
    }

    /// Pairs of the found sentences that belong to deals by hand.
    Pairs inDeals() throws IOException {
        return new Pairs(
                rows().stream().filter(row -> row.found() && row.given() != null).toList());
    }

    /// Pairs of all judged sentences, those not found included.
    Pairs all() throws IOException {
        return new Pairs(rows());
    }

    List<Judged> rows() throws IOException {
        List<Judged> rows = new ArrayList<>();
        for (String line : lines("/deals/fact-sentences.jsonl")) {
            JsonNode row = json.readTree(line);
            String file = row.get("file").asString();
            Span sentence =
                    points(file)
                            .toUtf16(new Span(row.get("start").asInt(), row.get("end").asInt()));
            List<DealEvent> here =
                    byFile.getOrDefault(file, List.of()).stream()
                            .filter(event -> event.mention().span().overlaps(sentence))
                            .sorted(Comparator.comparingInt(event -> distance(row, event)))
                            .toList();
            Deal deal =
                    here.stream()
                            .flatMap(event -> deals.of(event.id()).stream())
                            .findFirst()
                            .orElse(null);
            JsonNode given = row.get("deal");
            rows.add(
                    new Judged(
                            file,
                            row.get("quote").asString(),
                            given.isNull() ? null : given.asString(),
                            deal == null ? null : deal.id().value(),
                            !here.isEmpty(),
                            deal == null
                                    ? ""
                                    : deal.steps().stream()
                                            .filter(
                                                    step ->
                                                            here.stream()
                                                                    .anyMatch(
                                                                            e ->
                                                                                    e.id().equals(
                                                                                                    step
                                                                                                            .event())))
                                            .findFirst()
                                            .orElseThrow()
                                            .reason()));
        }
        return rows;
    }

    /// Of two events of a sentence the one that agrees better with the row comes first.
    private static int distance(JsonNode row, DealEvent event) {
        StatusMark status = event.mention().status();
        boolean sameKind = row.get("kind").asString().equals(event.mention().kind().word());
        boolean sameStatus =
                status != null && row.get("status").asString("").equals(status.status().word());
        return (sameKind ? 0 : 2) + (sameStatus ? 0 : 1);
    }

    private CodePoints points(String file) throws IOException {
        CodePoints known = points.get(file);
        if (known == null) {
            known = new CodePoints(Files.readString(CORPUS.resolve(file)));
            points.put(file, known);
        }
        return known;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = DealMeasure.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The test resource " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
