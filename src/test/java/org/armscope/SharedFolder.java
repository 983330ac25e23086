package org.armscope;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The folder beside the project that holds material which may not be part of it.
public final class SharedFolder {

    private SharedFolder() {}

    /// The path of `../shared/NAME`. Where it is absent the calling test is skipped, saying so, or
    /// fails if the environment says `CI=true`.
    public static Path require(String name) {
        Path path = Path.of("..", "shared", name);
        if (!Files.exists(path)) {
            String message = path + " is absent: this test needs the articles themselves";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        return path;
    }
}
