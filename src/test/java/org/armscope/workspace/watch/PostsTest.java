package org.armscope.workspace.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostsTest {

    @Test
    void onlyWhatLiesInAFolderOnTheListIsHeld() {
        Path press = Path.of("press").toAbsolutePath();
        try (Posts posts = new Posts(Path.of("study").toAbsolutePath(), path -> {})) {
            posts.list(List.of(press));
            assertTrue(posts.holds(press));
            assertTrue(posts.holds(press.resolve("1999").resolve("a.txt")));
            assertFalse(posts.holds(press.resolveSibling("press-2").resolve("a.txt")));
            posts.list(List.of());
            assertFalse(posts.holds(press.resolve("1999").resolve("a.txt")));
        }
    }
}
