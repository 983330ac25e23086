package org.armscope;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Material beside the project that is not part of it, such as the real articles.
final class SharedFolder {

    private SharedFolder() {}

    /// The folder `../shared/NAME`. Where it is absent the test is skipped and says so; on the
    /// build server (`CI=true`) it fails instead, so that nothing goes untested unseen.
    static Path require(String name) {
        Path folder = Path.of("..", "shared", name);
        if (!Files.isDirectory(folder)) {
            String message = "not tested, because there is no folder " + folder;
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return folder;
    }
}
