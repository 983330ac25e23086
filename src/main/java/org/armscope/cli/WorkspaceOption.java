package org.armscope.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.armscope.workspace.open.WorkspaceFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `--workspace DIR`, before or behind the verb.
final class WorkspaceOption {

    private final Properties system;
    private final Map<String, String> environment;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The folder that holds library and index (default: among your user data).")
    private @Nullable Path folder;

    WorkspaceOption(Properties system, Map<String, String> environment) {
        this.system = system;
        this.environment = environment;
    }

    WorkspaceFolder folder() {
        return folder == null
                ? WorkspaceFolder.standard(system, environment)
                : new WorkspaceFolder(folder);
    }
}
