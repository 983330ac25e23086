package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.index.ArticleIndex;
import org.armscope.index.Sources;
import org.armscope.index.plan.NameBook;
import org.armscope.lexicon.UserLexicon;
import org.armscope.query.FacetRequest;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.SearchRequest;
import org.armscope.query.Typing;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Measures what is asked beside plain searches: suggestions for one to three letters, facets,
/// event terms; then the memory in use before and after ten thousand queries. Articles are short
/// and made up: six names of 20,000 and two events each.
///
/// ```
/// java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.AskingBench [ARTICLES, 100000 if not given]
/// ```
public final class AskingBench {

    private static final int NAMES = 20_000;
    private static final int ROUNDS = 50;
    private static final int QUERIES = 10_000;
    private static final Provenance MADE = new Provenance("bench", "made up");
    private static final TextHash NO_HASH = TextHash.of("");

    private final ArticleIndex index;
    private final QueryParser parser = new QueryParser();

    private AskingBench(ArticleIndex index) {
        this.index = index;
    }

    /// A made-up article with what is mentioned in it.
    private record Made(Article article, Annotations annotations) {}

    private interface Work {
        void run(int round) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = Files.createTempDirectory("asking-bench");
        Sources sources =
                new Sources(
                        ids -> made(ids).collect(Collectors.toMap(AskingBench::id, m -> text(m))),
                        ids ->
                                made(ids)
                                        .collect(
                                                Collectors.toMap(
                                                        AskingBench::id, Made::annotations)),
                        () -> NameBook.with(UserLexicon.NONE));
        try (ArticleIndex index = ArticleIndex.create(folder, sources)) {
            long begun = System.nanoTime();
            for (int i = 0; i < articles; i++) {
                Made made = made(i);
                index.put(made.article(), made.annotations());
            }
            index.commit(1);
            index.refresh();
            System.out.printf(Locale.ROOT, "%d articles in %.0f s%n", articles, seconds(begun));
            new AskingBench(index).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        measure("suggest, 1 letter", round -> suggest(1, round));
        measure("suggest, 2 letters", round -> suggest(2, round));
        measure("suggest, 3 letters", round -> suggest(3, round));
        measure("suggest, misspelt name", _ -> index.suggest(Typing.at("zzergeyef", 9), 8));
        measure("facets of every article", _ -> facets("*"));
        measure("facets of a tenth", _ -> facets("event(status:denied korea:south)"));
        measure("event, two terms", _ -> search("event(status:denied korea:south)"));
        measure("event, a month", r -> search("event(event:offer when:200" + r % 9 + "-03)"));
        measure("prefix of 2 letters", r -> search((char) ('a' + r % 26) + "a*"));
        long before = used();
        for (int i = 0; i < QUERIES; i++) {
            search("name" + i % 900 + " korea:south");
        }
        System.out.printf(
                Locale.ROOT,
                "memory in use: %.1f MB, after %d queries %.1f MB%n",
                before / 1e6,
                QUERIES,
                used() / 1e6);
    }

    private void suggest(int letters, int round) throws Exception {
        String typed = PseudoName.of(round * 37).substring(0, letters);
        index.suggest(Typing.at(typed, letters), 8);
    }

    private void facets(String text) throws Exception {
        index.facets(FacetRequest.of(query(text), 10), () -> false);
    }

    private void search(String text) throws Exception {
        index.search(SearchRequest.of(query(text), 20));
    }

    private Query query(String text) {
        return switch (parser.parse(text)) {
            case Parsed.Ok(Query query) -> query;
            case Parsed.Wrong wrong -> throw new IllegalArgumentException(wrong.reason());
        };
    }

    private static void measure(String what, Work work) throws Exception {
        double[] took = new double[ROUNDS];
        for (int round = -5; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run(Math.abs(round));
            if (round >= 0) {
                took[round] = 1000 * seconds(begun);
            }
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-24s median %7.1f ms, 95 of 100 within %7.1f ms%n",
                what,
                took[ROUNDS / 2],
                took[ROUNDS * 95 / 100]);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Stream<Made> made(Collection<ArticleId> ids) {
        return ids.stream().map(id -> made(Integer.parseInt(id.value(), 16)));
    }

    private static ArticleId id(Made made) {
        return made.article().id();
    }

    private static String text(Made made) {
        return made.article().text();
    }

    /// A made-up name of letters.
    private static final class PseudoName {

        private PseudoName() {}

        static String of(int number) {
            Random random = new Random(number);
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                name.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
                name.append("aeiou".charAt(random.nextInt(5)));
            }
            return name.toString();
        }
    }

    @SuppressWarnings("EnumOrdinal") // any value will do
    private static Made made(int number) {
        Random random = new Random(number);
        String head = "Publication: Monitor";
        StringBuilder text = new StringBuilder(head).append("\n\n");
        List<Annotation> found = new ArrayList<>();
        for (int sentence = 0; sentence < 2; sentence++) {
            int begun = text.length();
            @Nullable EntityMention weapon = null;
            for (int i = 0; i < 3; i++) {
                int name = (int) (NAMES * Math.pow(random.nextDouble(), 3));
                EntityType type = EntityType.values()[name % 4];
                int at = text.length();
                String printed = PseudoName.of(name);
                text.append(printed);
                Span span = new Span(at, text.length());
                EntityMention mention = EntityMention.of(span, new Entity(type, printed), MADE);
                found.add(mention);
                weapon = type == EntityType.WEAPON ? mention : weapon;
                text.append(" told of name").append(random.nextInt(1000)).append(" and debt, ");
            }
            Span trigger = new Span(text.length(), text.length() + 4);
            text.append("said so.");
            found.add(event(new Span(begun, text.length()), trigger, weapon, random));
            text.append(' ');
        }
        return new Made(article(number, head, text.toString()), Annotations.of(found));
    }

    @SuppressWarnings("EnumOrdinal") // any value will do
    private static EventMention event(
            Span span, Span trigger, @Nullable EntityMention weapon, Random random) {
        LocalDate day = LocalDate.of(1995, 5, 1).plusDays(random.nextInt(5000));
        return new EventMention(
                span,
                trigger,
                EventKind.values()[random.nextInt(EventKind.values().length)],
                EventDate.of(new DayRange(day, day), EventDate.Basis.ISSUE, null),
                List.of(),
                null,
                null,
                weapon == null
                        ? List.of()
                        : List.of(
                                new EventWeapon(
                                        weapon.entity().name(), weapon, weapon.span(), null)),
                List.of(),
                null,
                new StatusMark(
                        EventStatus.values()[random.nextInt(EventStatus.values().length)], trigger),
                HedgeMark.ASSERTED,
                Attribution.NONE,
                EventKorea.values()[random.nextInt(EventKorea.values().length)],
                true,
                MADE);
    }

    private static Article article(int number, String head, String text) {
        LocalDate day = LocalDate.of(1995, 5, 1).plusDays(number % 5000);
        Header header =
                new Header(
                        new Span(0, head.length()),
                        ArticleKind.ARTICLE,
                        "Monitor",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        ArticleText content =
                new ArticleText(
                        text,
                        NO_HASH,
                        header,
                        new Heading("About", false),
                        new Span(head.length() + 2, text.length()),
                        null);
        IssueDate date =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.PRINTED, "As printed.");
        Source source = new Source(Path.of("/p" + number), 1, Instant.EPOCH, "UTF-8");
        return new Article(new ArticleId("%012x".formatted(number)), source, content, date);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
