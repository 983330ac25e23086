package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class VerbsTest {

    private final Terminal terminal = MuteTerminal.make();
    private final Verbs verbs =
            new Verbs(terminal, new WorkspaceOption(new Properties(), Map.of()), List.of());

    @Test
    void everyVerbIsCalledWhatItsCommandCallsItself() {
        for (Verb verb : verbs.needed("--help")) {
            Object command = verb.command().get();
            CommandLine line =
                    command instanceof CommandLine made ? made : new CommandLine(command);
            assertEquals(verb.name(), line.getCommandName());
        }
    }

    @Test
    void onlyTheVerbThatTheArgumentsNameIsMade() {
        assertEquals(List.of("search"), names("search", "list"));
        assertEquals(List.of("list"), names("--workspace", "search", "list", "--json"));
        assertEquals(List.of("doctor"), names("--workspace=search", "doctor"));
        assertEquals(List.of(), names("--version"));
    }

    @Test
    void helpAndWhatIsNoVerbNeedThemAll() {
        List<String> all = names();
        assertEquals(all, names("--help"));
        assertEquals(all, names("serch", "list"));
        assertEquals(List.of("ingest", "search", "saved"), all.subList(0, 3));
    }

    private List<String> names(String... arguments) {
        return verbs.needed(arguments).stream().map(Verb::name).toList();
    }
}
