package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.open.WorkspaceFolder;
import org.junit.jupiter.api.Test;

class WindowWantedTest {

    private static final WorkspaceFolder STUDY = new WorkspaceFolder(Path.of("study"));

    @Test
    void argumentsThatOnlyNameAWorkspaceOpenIt() {
        assertEquals(
                List.of(Optional.of(STUDY), Optional.of(STUDY), Optional.of(standard())),
                Stream.of(
                                List.of("--workspace", "study"),
                                List.of("--workspace=study"),
                                List.<String>of())
                        .map(WindowWantedTest::wanted)
                        .toList());
    }

    @Test
    void whatElseIsAskedOpensNoWindow() {
        for (List<String> words :
                List.of(
                        List.of("list"),
                        List.of("--workspace", "study", "list"),
                        List.of("--help"),
                        List.of("--workspace"),
                        List.of("--workspace", "--help"),
                        List.of("--workspace", "st\0udy"),
                        List.of("study"),
                        List.of("--nonsense", "study"))) {
            assertEquals(Optional.empty(), wanted(words), words.toString());
        }
    }

    private static WorkspaceFolder standard() {
        return WorkspaceFolder.standard(system(), Map.of());
    }

    private static Properties system() {
        Properties system = new Properties();
        system.setProperty("user.home", "home");
        system.setProperty("os.name", "Linux");
        return system;
    }

    private static Optional<WorkspaceFolder> wanted(List<String> words) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Cli(
                        new Terminal(nowhere, nowhere, false, false, Duration.ofDays(1)),
                        system(),
                        Map.of())
                .windowWanted(words.toArray(String[]::new));
    }
}
