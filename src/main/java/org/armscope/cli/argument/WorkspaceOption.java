package org.armscope.cli.argument;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.armscope.workspace.open.WorkspaceFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `--workspace DIR`, before or behind the verb.
public final class WorkspaceOption {

    private static final String NAME = "--workspace";

    private final Properties system;
    private final Map<String, String> environment;

    @Option(
            names = NAME,
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The folder that holds library and index (default: among your user data).")
    private @Nullable Path folder;

    public WorkspaceOption(Properties system, Map<String, String> environment) {
        this.system = system;
        this.environment = environment;
    }

    /// The folder that was given, or else the one among the user's data.
    public WorkspaceFolder folder() {
        return folder(folder);
    }

    /// What arguments name that say no more than this option does, as most starts of the window:
    /// they are read without picocli, which takes a tenth of a second to get ready. Empty for all
    /// others, and for a name that cannot be a folder's, of which picocli tells what is wrong.
    public Optional<WorkspaceFolder> alone(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(folder(null));
        }
        if (arguments.length != 2 || !arguments[0].equals(NAME) || arguments[1].startsWith("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder(Path.of(arguments[1])));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private WorkspaceFolder folder(@Nullable Path named) {
        return named == null
                ? WorkspaceFolder.standard(system, environment)
                : new WorkspaceFolder(named);
    }
}
