package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures the index beside [RawLucene] on the same synthetic articles in the same run, as the
/// median of five alternating pairs: time to index, size of index to size of text, and time to
/// answer two hundred questions with twenty hits and their snippets each.
///
/// ```
/// mvn -q test-compile
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
/// java -Xmx3g -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.SearchBench [ARTICLES, 10000 if not given]
/// ```
///
/// Needs a JDK 25 as `java`, and in the temporary folder some three times the size of the articles.
public final class SearchBench {

    private static final int PAIRS = 5;

    private final List<String> texts;
    private final Path folder;
    private final SearchSide raw = new RawLucene();
    private final SearchSide own;

    private SearchBench(int articles, Path folder, TextTable table, List<String> texts) {
        this.texts = texts;
        this.folder = folder;
        own = new OwnIndex(table);
        System.out.printf(Locale.ROOT, "%d articles, %.1f MB%n", articles, bytes() / 1e6);
    }

    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        SyntheticCorpus corpus = new SyntheticCorpus();
        List<String> texts = IntStream.range(0, articles).mapToObj(corpus::article).toList();
        Path folder = Files.createTempDirectory("search-bench");
        try (TextTable table = new TextTable(folder.resolve("texts.sqlite"), texts)) {
            new SearchBench(articles, folder, table, texts).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        indexing();
        System.out.printf(
                Locale.ROOT,
                "index / text: raw %.3f, own %.3f%n",
                (double) size("raw") / bytes(),
                (double) size("own") / bytes());
        raw.open(folder.resolve("raw"));
        own.open(folder.resolve("own"));
        searching();
        raw.close();
        own.close();
    }

    private void indexing() throws IOException {
        double[] ratios = new double[PAIRS];
        double[] rawSeconds = new double[PAIRS];
        double[] ownSeconds = new double[PAIRS];
        for (int pair = -1; pair < PAIRS; pair++) {
            double rawTook = build(raw, "raw");
            double ownTook = build(own, "own");
            if (pair >= 0) {
                rawSeconds[pair] = rawTook;
                ownSeconds[pair] = ownTook;
                ratios[pair] = rawTook / ownTook;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "indexing: raw %.2f s, own %.2f s, own speed %.2f x raw%n",
                median(rawSeconds),
                median(ownSeconds),
                median(ratios));
    }

    private double build(SearchSide side, String name) throws IOException {
        delete(folder.resolve(name));
        long start = System.nanoTime();
        side.build(folder.resolve(name), texts);
        return (System.nanoTime() - start) / 1e9;
    }

    private void searching() throws Exception {
        List<BenchQuery> queries = BenchQuery.of(texts.subList(0, Math.min(texts.size(), 10_000)));
        Map<String, List<double[]>> pairs = new TreeMap<>();
        for (int pair = -2; pair < PAIRS; pair++) {
            Map<String, double[]> rawTook = times(raw, queries);
            Map<String, double[]> ownTook = times(own, queries);
            if (pair >= 0) {
                rawTook.forEach(
                        (kind, took) ->
                                pairs.computeIfAbsent(kind, k -> new ArrayList<>())
                                        .add(pair(took, ownTook.getOrDefault(kind, took))));
            }
        }
        System.out.println(
                "query ms      raw p50   p95   p99   own p50   p95   p99   ratio p50  p95  p99");
        pairs.forEach(SearchBench::print);
    }

    private static double[] pair(double[] raw, double[] own) {
        double[] all = new double[9];
        double[] shares = {0.50, 0.95, 0.99};
        for (int i = 0; i < 3; i++) {
            all[i] = quantile(raw, shares[i]);
            all[3 + i] = quantile(own, shares[i]);
            all[6 + i] = all[3 + i] / all[i];
        }
        return all;
    }

    private static void print(String kind, List<double[]> pairs) {
        Object[] medians = new Object[10];
        medians[0] = kind;
        for (int i = 0; i < 9; i++) {
            int column = i;
            medians[i + 1] = median(pairs.stream().mapToDouble(p -> p[column]).toArray());
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %8.2f %6.2f %5.2f %8.2f %6.2f %5.2f %9.2f %5.2f %5.2f%n",
                medians);
    }

    /// Milliseconds per kind of question, sorted, each question asked three times.
    private static Map<String, double[]> times(SearchSide side, List<BenchQuery> queries)
            throws Exception {
        Map<String, List<Double>> times = new TreeMap<>();
        long shown = 0;
        for (int round = 0; round < 3; round++) {
            for (BenchQuery query : queries) {
                long start = System.nanoTime();
                shown += side.search(query);
                double took = (System.nanoTime() - start) / 1e6;
                times.computeIfAbsent("all", k -> new ArrayList<>()).add(took);
                String kind = query.kind().name().toLowerCase(Locale.ROOT);
                times.computeIfAbsent(kind, k -> new ArrayList<>()).add(took);
            }
        }
        if (shown == 0) {
            throw new IllegalStateException("nothing was found");
        }
        Map<String, double[]> sorted = new TreeMap<>();
        times.forEach(
                (kind, took) ->
                        sorted.put(
                                kind,
                                took.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
        return sorted;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) (sorted.length * share)];
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private long bytes() {
        return texts.stream().mapToLong(String::length).sum();
    }

    private long size(String name) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
