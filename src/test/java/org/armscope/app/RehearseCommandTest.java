package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearseCommandTest {

    /// The installer names the cache that is to be made in `JAVA_TOOL_OPTIONS`.
    @Test
    void onlyTheProcessThatIsAskedForACacheHearsOfIt() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Darmscope.home=" + Path.of("").toAbsolutePath(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.armscope.Main",
                                "rehearse",
                                "quick")
                        .redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dheard=once");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> heard = said.lines().filter(line -> line.contains("-Dheard=once")).toList();
        assertEquals(0, process.waitFor(), said);
        assertEquals(List.of("Picked up JAVA_TOOL_OPTIONS: -Dheard=once"), heard);
    }
}
