package org.armscope.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/// How long a start takes, in processes of their own, side by side: to a usable window with the
/// ahead-of-time cache, without one, and to an empty JavaFX window with one; and to the first
/// result on the command line, beside a bare Lucene program with a cache.
///
/// The arguments are the program's folder, holding `target/armscope.jar`, `target/lib`, `corpus`
/// and, best, a cache that `./armscope` has made; and how many pairs. Without a cache one is made
/// first, which takes a minute.
final class StartBench {

    private static final PrintStream OUT = System.out;

    private final int pairs;
    private final Program window;
    private final Program search;
    private final Program empty;
    private final Program bare;

    private StartBench(Path home, int pairs, Path temporary) throws Exception {
        this.pairs = pairs;
        String own = program(home) + File.pathSeparator + lib(home);
        Path bench = jar(temporary.resolve("bench.jar"));
        Path forWindow = cache(home, own, "window");
        Path forVerbs = cache(home, own, "verbs");
        Path forQuickVerbs = cache(home, own, "quick");
        List<String> at = List.of("-Darmscope.home=" + home);
        List<String> quick = List.of("-Darmscope.home=" + home, "-XX:TieredStopAtLevel=1");
        String study = temporary.resolve("study").toString();
        window =
                new Program(
                        own + File.pathSeparator + bench,
                        at,
                        forWindow,
                        List.of("org.armscope.bench.UsableWindow", study));
        search =
                new Program(
                        own,
                        quick,
                        forQuickVerbs,
                        List.of("org.armscope.Main", "--workspace", study, "search", "missile"));
        new Program(
                        own,
                        at,
                        forVerbs,
                        List.of(
                                "org.armscope.Main",
                                "--workspace",
                                study,
                                "ingest",
                                home.resolve("corpus").toString()))
                .plain();
        String bareIndex = temporary.resolve("bare").toString();
        BareSearch.main(new String[] {"index", bareIndex, home.resolve("corpus").toString()});
        empty =
                new Program(
                        bench + File.pathSeparator + some("javafx"),
                        List.of(),
                        temporary.resolve("empty.aot"),
                        List.of("org.armscope.bench.EmptyWindow"));
        bare =
                new Program(
                        bench + File.pathSeparator + some("lucene"),
                        List.of("-XX:TieredStopAtLevel=1"),
                        temporary.resolve("bare.aot"),
                        List.of("org.armscope.bench.BareSearch", "search", bareIndex, "missile"));
        empty.train();
        bare.train();
    }

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
        Path temporary = Files.createTempDirectory("armscope-bench");
        try {
            new StartBench(home, args.length > 1 ? Integer.parseInt(args[1]) : 5, temporary).run();
        } finally {
            Folders.delete(temporary);
        }
    }

    private void run() throws Exception {
        window.cached();
        compare("window, cache / no cache", window::cached, window::plain);
        compare("window, cache / empty window, cache", window::cached, empty::cached);
        search.cached();
        compare("search, cache / bare Lucene, cache", search::cached, bare::cached);
    }

    /// Starts a program.
    private interface Start {
        Program.Took run() throws IOException, InterruptedException;
    }

    private void compare(String name, Start one, Start other)
            throws IOException, InterruptedException {
        double[][] took = new double[6][pairs];
        for (int i = 0; i < pairs; i++) {
            Program.Took a = one.run();
            Program.Took b = other.run();
            double[] row = {
                a.clock(),
                b.clock(),
                a.clock() / b.clock(),
                a.processor(),
                b.processor(),
                a.processor() / b.processor()
            };
            for (int k = 0; k < row.length; k++) {
                took[k][i] = row[k];
            }
        }
        Arrays.stream(took).forEach(Arrays::sort);
        OUT.printf(
                Locale.ROOT,
                "%s: clock %.0f / %.0f ms, ratio %.2f; processor %.0f / %.0f ms, ratio %.2f%n",
                name,
                took[0][pairs / 2],
                took[1][pairs / 2],
                took[2][pairs / 2],
                took[3][pairs / 2],
                took[4][pairs / 2],
                took[5][pairs / 2]);
    }

    /// A cache for a part of the program, made as the launcher makes it unless there is one of this
    /// build: Java itself would take an older one, and its classes with it.
    private static Path cache(Path home, String path, String part) throws Exception {
        Path cache = home.resolve("target/armscope-bench-" + part + ".aot");
        if (Files.exists(cache)
                && Files.getLastModifiedTime(cache)
                                .compareTo(Files.getLastModifiedTime(program(home)))
                        > 0) {
            return cache;
        }
        new Program(
                        path,
                        List.of("-Darmscope.home=" + home),
                        cache,
                        List.of("org.armscope.Main", "rehearse", part))
                .train();
        return cache;
    }

    private static Path program(Path home) {
        return home.resolve("target/armscope.jar");
    }

    private static String lib(Path home) {
        return home.resolve("target/lib") + File.separator + "*";
    }

    /// The jars of this program's own class path whose names begin so.
    private static String some(String what) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith(what))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The classes of the benchmarks in a jar: a cache does not go with folders.
    private static Path jar(Path file) throws Exception {
        Path classes =
                Path.of(
                        StartBench.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String folder : List.of("org/armscope/bench", "org/armscope/app")) {
                try (var found = Files.newDirectoryStream(classes.resolve(folder), "*.class")) {
                    for (Path one : found) {
                        jar.putNextEntry(new JarEntry(folder + "/" + one.getFileName()));
                        Files.copy(one, jar);
                    }
                }
            }
        }
        return file;
    }
}
