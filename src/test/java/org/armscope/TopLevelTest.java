package org.armscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a measure or a trial leaves beside the project stays out of it.
class TopLevelTest {

    private static final Set<String> KNOWN =
            Set.of(
                    ".ci",
                    ".gitignore",
                    "LICENSE",
                    "NOTICE",
                    "README.md",
                    "armscope",
                    "armscope.cmd",
                    "corpus",
                    "docs",
                    "pom.xml",
                    "src");

    @Test
    void theTopLevelHoldsNothingElse() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "not a clone, so what is kept is not known");
        Process git =
                new ProcessBuilder("git", "ls-tree", "--name-only", "HEAD")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, said);
        assertEquals(
                new TreeSet<>(KNOWN), said.lines().collect(Collectors.toCollection(TreeSet::new)));
    }
}
