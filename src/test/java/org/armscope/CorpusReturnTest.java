package org.armscope;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armscope.FactTable.Demand;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.IssueDating;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.junit.jupiter.api.Test;

/// What the tables of facts put into the digests comes back out of the extraction. The figures say
/// that nothing got lost, not how good the extraction is: the same hands wrote tables and lexicon.
class CorpusReturnTest {

    private static final Map<String, Double> FLOORS =
            Map.of("person", 0.97, "weapon", 0.97, "outlet", 0.97, "sum", 0.95, "date", 0.95);

    private final Extractor extractor;
    private final IssueDating dating;

    CorpusReturnTest() throws IOException {
        extractor = new Extractor(Lexicon.bundled());
        dating = new IssueDating(IssueCalendar.read(), DatedIssues.read());
    }

    /// How many of one kind were wanted and came back, and which did not.
    private static final class Tally {
        private int wanted;
        private int found;
        private final List<String> lost = new ArrayList<>();

        void count(boolean isFound, String what) {
            wanted++;
            if (isFound) {
                found++;
            } else {
                lost.add(what);
            }
        }

        double share() {
            return (double) found / wanted;
        }
    }

    @Test
    void theFactsOfTheDigestsComeBackOutOfTheExtraction() throws IOException {
        Map<String, FactTable> tables = FactTable.readAll(SharedFolder.require("facts"));
        Map<String, Tally> tallies = new TreeMap<>();
        for (CorpusDigest digest : CorpusDigest.all()) {
            FactTable table = tables.get(digest.line("URL"));
            if (table != null) {
                compare(digest, table, tallies);
            }
        }
        tallies.forEach(
                (kind, tally) ->
                        System.out.printf(
                                Locale.ROOT,
                                "corpus, %s: %d of %d come back (%.3f)%n",
                                kind,
                                tally.found,
                                tally.wanted,
                                tally.share()));
        FLOORS.forEach(
                (kind, floor) -> {
                    Tally tally = tallies.getOrDefault(kind, new Tally());
                    assertTrue(tally.share() >= floor, kind + " lost: " + tally.lost);
                });
    }

    private void compare(CorpusDigest digest, FactTable table, Map<String, Tally> tallies)
            throws IOException {
        ArticleText article = ArticleParser.parse(Files.readString(digest.path()));
        Optional<IssueDate> date = dating.date(article);
        Annotations found = extractor.extract(article, date.orElse(null));
        for (Demand demand : table.demands()) {
            tallies.computeIfAbsent(kind(demand), k -> new Tally())
                    .count(comesBack(demand, found, article, date), digest + " " + demand);
        }
    }

    private static String kind(Demand demand) {
        return switch (demand) {
            case Demand.Date ignored -> "date";
            case Demand.Sum ignored -> "sum";
            case Demand.Name name -> name.place().substring(name.place().lastIndexOf(' ') + 1);
        };
    }

    private static boolean comesBack(
            Demand demand, Annotations found, ArticleText article, Optional<IssueDate> issue) {
        return switch (demand) {
            case Demand.Name name when kind(demand).equals("outlet") ->
                    found.of(SourceCitation.class).stream()
                            .flatMap(source -> source.outlets().stream())
                            .map(Outlet::printed)
                            .anyMatch(outlet -> among(name, outlet));
            case Demand.Name name ->
                    found
                            .mentions(
                                    kind(demand).equals("person")
                                            ? EntityType.PERSON
                                            : EntityType.WEAPON)
                            .stream()
                            .anyMatch(
                                    m ->
                                            among(name, m.entity().name())
                                                    || among(name, m.span().in(article.text())));
            case Demand.Sum sum ->
                    found.of(MonetaryAmount.class).stream()
                            .anyMatch(money -> covers(money, new BigDecimal(sum.amount())));
            case Demand.Date date ->
                    days(found, issue).anyMatch(days -> overlap(days, range(date.date())));
        };
    }

    private static boolean among(Demand.Name name, String said) {
        return name.spellings().stream().anyMatch(spelling -> spelling.equalsIgnoreCase(said));
    }

    private static boolean covers(MonetaryAmount money, BigDecimal amount) {
        return money.min().compareTo(amount) <= 0 && money.max().compareTo(amount) >= 0;
    }

    private static Stream<DayRange> days(Annotations found, Optional<IssueDate> issue) {
        Stream<DayRange> named =
                found.of(TemporalExpression.class).stream().flatMap(t -> t.covered().stream());
        Stream<DayRange> cited =
                Stream.concat(
                                found.of(SourceCitation.class).stream()
                                        .flatMap(s -> s.dates().stream()),
                                found.of(CrossReference.class).stream()
                                        .flatMap(c -> c.dates().stream()))
                        .map(CitedDate::days)
                        .flatMap(Stream::ofNullable);
        Stream<DayRange> own = issue.stream().map(d -> new DayRange(d.from(), d.to()));
        return Stream.of(named, cited, own).flatMap(s -> s);
    }

    private static boolean overlap(DayRange one, DayRange other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    private static DayRange range(String iso) {
        return switch (iso.length()) {
            case 4 ->
                    new DayRange(
                            LocalDate.of(Integer.parseInt(iso), 1, 1),
                            LocalDate.of(Integer.parseInt(iso), 12, 31));
            case 7 -> {
                YearMonth month = YearMonth.parse(iso);
                yield new DayRange(month.atDay(1), month.atEndOfMonth());
            }
            default -> new DayRange(LocalDate.parse(iso), LocalDate.parse(iso));
        };
    }
}
