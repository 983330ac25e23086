package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armscope.app.ScreenshotsCommand;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Holds what the documents say of verbs and options against the verbs themselves.
class DocumentedVerbsTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Set<String> OF_ALL = Set.of("--help", "--version", "--workspace");

    private final CommandLine program = program();

    private static CommandLine program() {
        Terminal terminal = MuteTerminal.make();
        WorkspaceOption where = new WorkspaceOption(new Properties(), Map.of());
        CommandLine program = new CommandLine(new ArmscopeCommand(where));
        Verb screenshots = new Verb("screenshots", ScreenshotsCommand::new);
        Verbs.add(program, new Verbs(terminal, where, List.of(screenshots)).needed("--help"));
        return program.setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Test
    void theTableOfVerbsNamesEveryVerbAndEveryOptionAndNoOther() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        Map<String, Set<String>> there = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/cli.md"))) {
            if (line.startsWith("| `")) {
                String row = line.substring(0, line.indexOf('`', 3));
                List<CommandLine> verbs = new ArrayList<>();
                said.put(row, options(line, verbs));
                there.put(row, new TreeSet<>());
                verbs.forEach(verb -> there.get(row).addAll(options(verb)));
            }
        }
        assertEquals(there, said);
    }

    @Test
    void everyVerbStandsInTheTable() throws IOException {
        Set<CommandLine> said = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("docs/cli.md"))) {
            if (line.startsWith("| `")) {
                List<CommandLine> verbs = new ArrayList<>();
                options(line, verbs);
                said.addAll(verbs);
            }
        }
        List<String> unsaid = new ArrayList<>();
        for (CommandLine verb : program.getSubcommands().values()) {
            List<CommandLine> ends =
                    verb.getSubcommands().isEmpty()
                            ? List.of(verb)
                            : List.copyOf(verb.getSubcommands().values());
            ends.stream()
                    .filter(end -> !said.contains(end))
                    .map(end -> end.getCommandSpec().qualifiedName())
                    .forEach(unsaid::add);
        }
        assertEquals(List.of(), unsaid);
    }

    @Test
    void everyCommandThatADocumentShowsIsOneThatTheProgramReads() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path document : documents()) {
            boolean code = false;
            for (String line : Files.readAllLines(document)) {
                String bare = line.strip();
                code ^= bare.startsWith("```");
                if ((code || line.startsWith("    ")) && bare.matches("(\\./)?armscope .*")) {
                    shown.add(bare);
                }
            }
        }
        assertTrue(shown.size() > 20, () -> "only " + shown);
        for (String command : shown) {
            String[] arguments =
                    words(command).skip(1).map(DocumentedVerbsTest::given).toArray(String[]::new);
            assertDoesNotThrow(() -> program().parseArgs(arguments), command);
        }
    }

    /// The options that a row of the table gives to its verbs: those behind another verb's name
    /// are that one's.
    ///
    /// @param verbs takes the verbs of the row
    private Set<String> options(String row, List<CommandLine> verbs) {
        Set<String> options = new TreeSet<>();
        String first = row.substring(0, row.indexOf(" | ", 2));
        for (String code : codes(first)) {
            verbs.add(verb(code).orElseThrow(() -> new AssertionError("no verb: " + code)));
        }
        List<CommandLine> heads = List.copyOf(verbs);
        for (String code : codes(row)) {
            Optional<CommandLine> named = verb(code);
            boolean own = named.isEmpty() || heads.stream().anyMatch(named.get()::equals);
            boolean below = named.map(it -> heads.contains(it.getParent())).orElse(false);
            if (below) {
                named.ifPresent(verbs::add);
            }
            if (own || below) {
                OPTION.matcher(code).results().map(MatchResult::group).forEach(options::add);
            }
        }
        options.removeAll(OF_ALL);
        return options;
    }

    private static Set<String> options(CommandLine verb) {
        Set<String> names = new TreeSet<>();
        for (OptionSpec option : verb.getCommandSpec().options()) {
            names.add(option.longestName());
        }
        names.removeAll(OF_ALL);
        return names;
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text.replace("\\|", "|")).results().map(it -> it.group(1)).toList();
    }

    /// The verb that a piece of code begins with; empty if it begins with none.
    private Optional<CommandLine> verb(String code) {
        CommandLine at = program;
        for (String word : code.split(" ", -1)) {
            CommandLine next = at.getSubcommands().get(word);
            if (next == null) {
                break;
            }
            at = next;
        }
        return at.equals(program) ? Optional.empty() : Optional.of(at);
    }

    private static Stream<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(
                        it ->
                                Optional.ofNullable(it.group(1))
                                        .or(() -> Optional.ofNullable(it.group(2)))
                                        .orElse(it.group()));
    }

    /// What stands for a number in a document.
    private static String given(String word) {
        return Set.of("START", "END", "NUMBER").contains(word) ? "7" : word;
    }

    private static List<Path> documents() throws IOException {
        List<Path> all =
                new ArrayList<>(Arrays.asList(Path.of("README.md"), Path.of("corpus/README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(all::add);
        }
        return all;
    }
}
