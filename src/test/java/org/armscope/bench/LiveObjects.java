package org.armscope.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// What lies on the heap after a full collection, by class.
///
/// @param heap in bytes
record LiveObjects(Map<String, Integer> instances, long heap) {

    private static final Pattern ROW = Pattern.compile("^ *\\d+: +(\\d+) +(\\d+) +(\\S+)");
    private static final double MEGABYTE = 1 << 20;

    static LiveObjects now() throws JMException {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Map<String, Integer> instances = new HashMap<>();
        long heap = 0;
        for (String line : histogram().lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                instances.merge(row.group(3), Integer.parseInt(row.group(1)), Integer::sum);
                heap += Long.parseLong(row.group(2));
            }
        }
        return new LiveObjects(instances, heap);
    }

    private static String histogram() throws JMException {
        return (String)
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
    }

    double megabytes() {
        return heap / MEGABYTE;
    }

    int of(String name) {
        return instances.getOrDefault(name, 0);
    }

    /// All instances of classes whose names begin so.
    int under(String prefix) {
        return instances.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The classes that grew most since, each with by how many instances.
    List<String> grownSince(LiveObjects before, int most) {
        return instances.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue() - before.of(e.getKey())))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .limit(most)
                .map(entry -> "%+d %s".formatted(entry.getValue(), entry.getKey()))
                .toList();
    }

    /// What the system counts of this process in memory, in megabytes; 0 where it does not say.
    static double resident() throws IOException {
        return told("VmRSS:");
    }

    /// Prints the most of it so far, in the words that [Program] reads.
    static void tellResident() throws IOException {
        System.out.printf(Locale.ROOT, "at most %.0f MB in memory%n", told("VmHWM:"));
    }

    private static double told(String of) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(of))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
