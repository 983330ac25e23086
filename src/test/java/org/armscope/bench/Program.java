package org.armscope.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Java program that is started anew each time, with or without an ahead-of-time cache.
///
/// @param path jars, as the class path
/// @param cache where the cache stands, or is to stand
record Program(String path, List<String> options, Path cache, List<String> words) {

    /// What [LiveObjects#tellResident] says.
    private static final Pattern MEMORY = Pattern.compile("at most (\\d+) MB in memory");

    /// Clock and processor time, in milliseconds, and the most memory the process had, in MB; 0
    /// where it does not say.
    record Took(double clock, double processor, double memory) {}

    /// Writes the cache while the program runs once.
    void train() throws IOException, InterruptedException {
        run("-XX:AOTCacheOutput=" + cache);
    }

    Took cached() throws IOException, InterruptedException {
        return run("-XX:AOTCache=" + cache);
    }

    Took plain() throws IOException, InterruptedException {
        return run("-XX:+UseSerialGC");
    }

    private Took run(String option) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        option));
        command.addAll(options);
        command.addAll(List.of("-cp", path));
        command.addAll(words);
        File log = Files.createTempFile("armscope-bench", ".log").toFile();
        double busy = ofChildren();
        long begun = System.nanoTime();
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start()
                        .waitFor();
        double clock = (System.nanoTime() - begun) / 1e6;
        double processor = ofChildren() - busy;
        if (exit != 0) {
            throw new IOException("ended with " + exit + ", see " + log + ": " + command);
        }
        Matcher said = MEMORY.matcher(Files.readString(log.toPath()));
        Took took = new Took(clock, processor, said.find() ? Integer.parseInt(said.group(1)) : 0);
        Files.delete(log.toPath());
        return took;
    }

    /// Processor time of the processes started so far and ended, in milliseconds; 0 where the
    /// system does not say.
    private static double ofChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        return (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) * 10;
    }
}
