package org.armscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher with a Java that only says what it was given, and that goes on rehearsing
/// until it is told to end.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            case "$*" in
                *" rehearse "*)
                    while [ ! -e "$(dirname "$0")/end" ]; do sleep 0.05; done
                    exit 1
                    ;;
                *Prelinker*)
                    printf '\\n%s' "${PRELINKER_SAYS:-}"
                    exit 137
                    ;;
            esac
            echo "LC_ALL=${LC_ALL:-}"
            echo "$@"
            """;

    @TempDir private Path folder;

    @BeforeEach
    void aBuiltProgramAndAJdk() throws IOException {
        Files.copy(Path.of("armscope"), folder.resolve("armscope"));
        Files.createDirectories(folder.resolve("target/lib"));
        Files.createFile(folder.resolve("target/armscope.jar"));
        Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"99\"\n");
        Path java = Files.writeString(folder.resolve("jdk/bin/java"), JAVA);
        for (Path command : List.of(java, folder.resolve("armscope"))) {
            Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whoReadsTheOutputDoesNotWaitForTheRehearsal() throws IOException {
        try {
            List<String> said = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> run("list"));
            assertEquals("org.armscope.Main list", last(said));
        } finally {
            Files.createFile(folder.resolve("jdk/bin/end"));
        }
    }

    @Test
    void eachPartStartsWithItsOwnCacheAndAShortVerbWithTheFirstCompiler() throws IOException {
        for (String part : List.of("quick", "verbs", "window")) {
            Files.createFile(folder.resolve("target/armscope-java-" + part + ".aot"));
        }
        assertEquals("window", chosen());
        assertEquals("window", chosen("--workspace", "list"));
        assertEquals("window", chosen("screenshots", "--out", "x"));
        assertEquals("quick, first compiler", chosen("list"));
        assertEquals("quick, first compiler", chosen("--workspace", "x", "search", "y"));
        assertEquals("quick, first compiler", chosen("--help"));
        assertEquals("verbs, small methods", chosen("ingest", "x"));
        assertEquals("verbs, small methods", chosen("--workspace", "x", "reindex"));
        assertEquals("verbs", chosen("timeline"));
    }

    @Test
    void whereNoLanguageIsSetWordsAreReadAsUtf8() throws IOException {
        assertEquals("LC_ALL=C.UTF-8", locale(Map.of()));
        assertEquals("LC_ALL=C.UTF-8", locale(Map.of("LANG", "C")));
        assertEquals("LC_ALL=C.UTF-8", locale(Map.of("LANG", "ko_KR.UTF-8", "LC_ALL", "POSIX")));
        assertEquals("LC_ALL=", locale(Map.of("LANG", "ko_KR.UTF-8")));
        assertEquals("LC_ALL=", locale(Map.of("LC_CTYPE", "ru_RU.KOI8-R")));
    }

    @Test
    void aBuildSaysWhyStartsWillBeSlowerAlsoWhereJavaWasEndedWithoutAWord() throws IOException {
        Files.createDirectories(folder.resolve("src/main"));
        Path mvn =
                Files.writeString(
                        Files.createDirectories(folder.resolve("bin")).resolve("mvn"),
                        "#!/bin/sh\ntouch target/armscope.jar\n");
        for (Path command : List.of(mvn, Files.createFile(folder.resolve("jdk/bin/javac")))) {
            Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        }
        String path = folder.resolve("bin") + ":" + System.getenv("PATH");
        assertEquals(
                List.of(
                        "armscope: starts will be slower than they could be: the treatment of the"
                                + " libraries ended with code 137.",
                        "armscope: starts will be slower than they could be: no room"),
                List.of(
                        slower(Map.of("PATH", path)),
                        slower(Map.of("PATH", path, "PRELINKER_SAYS", "no room"))));
    }

    private String slower(Map<String, String> environment) throws IOException {
        Files.delete(folder.resolve("target/armscope.jar"));
        Map<String, String> all = new HashMap<>(environment);
        all.put("ARMSCOPE_AOT", "off");
        return run(all, "list").stream()
                .filter(line -> line.contains("slower"))
                .collect(Collectors.joining());
    }

    private String locale(Map<String, String> language) throws IOException {
        Map<String, String> all = new HashMap<>(language);
        all.put("ARMSCOPE_AOT", "off");
        return run(all, "list").getFirst();
    }

    private String chosen(String... arguments) throws IOException {
        List<String> options =
                run(arguments).stream()
                        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                        .toList();
        String part =
                options.stream()
                        .filter(option -> option.startsWith("-XX:AOTCache="))
                        .map(option -> option.replaceAll(".*java-(.*)\\.aot", "$1"))
                        .collect(Collectors.joining());
        String small = "-XX:CompileCommand=memlimit,*.*,2M";
        return part
                + (options.contains("-XX:TieredStopAtLevel=1") ? ", first compiler" : "")
                + (options.contains(small) ? ", small methods" : "");
    }

    private static String last(List<String> lines) {
        return lines.getLast().replaceAll(".*(org\\.armscope\\.Main)", "$1");
    }

    private List<String> run(String... arguments) throws IOException {
        return run(Map.of(), arguments);
    }

    private List<String> run(Map<String, String> language, String... arguments) throws IOException {
        ProcessBuilder process =
                new ProcessBuilder(
                        Stream.concat(
                                        Stream.of(folder.resolve("armscope").toString()),
                                        Stream.of(arguments))
                                .toList());
        process.redirectErrorStream(true);
        process.environment()
                .keySet()
                .removeIf(name -> name.matches("ARMSCOPE_.*|LANG|LANGUAGE|LC_.*"));
        process.environment().putAll(language);
        process.environment().put("ARMSCOPE_JAVA_HOME", folder.resolve("jdk").toString());
        try (Stream<String> lines = process.start().inputReader().lines()) {
            return lines.toList();
        }
    }
}
