package org.armscope.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// The ingest of [IngestBench] as a person meets it: each one a process of its own, with the
/// options of the launcher and an ahead-of-time cache of its own, made while it took in a tenth
/// as many articles. Raw Lucene without and with a gazetteer and Armscope by turns; start,
/// loading of lexicons and the compiling of the Java machine are counted on every side.
/// The arguments are how many articles (10,000) and how many rounds (5). Peaks of memory are told
/// beside the times.
public final class IngestProcessBench {

    private static final List<IngestSide> SIDES =
            List.of(IngestSide.RAW, IngestSide.RAW_NAMES, IngestSide.ARMSCOPE);

    private final Path folder;

    private IngestProcessBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("ingest-bench");
        try {
            new IngestProcessBench(folder).run(count, rounds);
        } finally {
            Folders.delete(folder);
        }
    }

    private void run(int count, int rounds) throws Exception {
        Path articles = folder.resolve("articles");
        Path few = folder.resolve("few");
        IngestSide.write(articles, count);
        IngestSide.write(few, count / 10);
        String path = jars();
        Rounds measured = new Rounds(rounds);
        for (IngestSide side : SIDES) {
            program(path, side, few).train();
            Program program = program(path, side, articles);
            measured.addMeasured(
                    side.words(),
                    () -> {
                        Folders.delete(folder.resolve(side.name()));
                        return program.cached();
                    });
        }
        measured.run();
        System.out.print(measured.report());
    }

    private Program program(String path, IngestSide side, Path articles) {
        return new Program(
                path,
                List.of(),
                folder.resolve(side.name() + ".aot"),
                List.of(
                        IngestSide.Once.class.getName(),
                        side.name(),
                        articles.toString(),
                        folder.resolve(side.name()).toString()));
    }

    /// The class path of this process, its folders as jars: a cache does not go with folders.
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            jars.add(
                    Files.isDirectory(place)
                            ? jar(place, folder.resolve(jars.size() + ".jar")).toString()
                            : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path jar(Path classes, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> found = Files.walk(classes)) {
            for (Path one : found.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(one).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(name));
                Files.copy(one, jar);
            }
        }
        return file;
    }
}
