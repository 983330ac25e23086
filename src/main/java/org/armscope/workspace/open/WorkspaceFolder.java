package org.armscope.workspace.open;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where a workspace keeps what. The library is precious; the index may be deleted at any time.
public record WorkspaceFolder(Path root) {

    public WorkspaceFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path library() {
        return root.resolve("library.db");
    }

    public Path index() {
        return root.resolve("index");
    }

    /// The user's own lexicon, if there is one; [org.armscope.lexicon.UserLexicon] tells its form.
    public Path lexicon() {
        return root.resolve("lexicon.tsv");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log() {
        return logs().resolve("armscope.log");
    }

    /// The folder used where none is named: `armscope` among the user's data, by the platform's
    /// custom (XDG base directories, Application Support, LocalAppData).
    public static WorkspaceFolder standard(Properties system, Map<String, String> environment) {
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", "."));
        if (os.contains("win")) {
            return inside(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"), "Armscope");
        }
        if (os.contains("mac")) {
            return inside(null, home.resolve("Library/Application Support"), "Armscope");
        }
        return inside(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"), "armscope");
    }

    private static WorkspaceFolder inside(@Nullable String named, Path otherwise, String name) {
        Path base = named == null || named.isBlank() ? otherwise : Path.of(named);
        return new WorkspaceFolder(base.resolve(name));
    }
}
