package org.armscope;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The folder beside the project that holds what belongs to others: real articles and what is
/// known of them. Tests that need it are skipped where it is absent.
public final class SharedFolder {

    private SharedFolder() {}

    /// The file or folder of this name, for example `articles`. Where it is absent the test is
    /// skipped, or fails if the environment says `CI=true`.
    public static Path require(String name) {
        Path path = Path.of("..", "shared", name);
        if (!Files.exists(path)) {
            String message = path + " is not there, so what needs it is not tested";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return path;
    }
}
