package org.armscope.workspace.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.workspace.watch.Settling.Look;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Path A = Path.of("/press/a.txt");
    private static final Path B = Path.of("/press/b.txt");

    private final Map<Path, Look> disk = new HashMap<>();
    private final Settling settling = new Settling(10);

    @Test
    void aFileThatStillGrowsWaits() {
        put(A, 100);
        heard(A, 0);
        put(A, 200);
        assertEquals(List.of(), at(10));
        put(A, 300);
        assertEquals(List.of(), at(19));
        assertEquals(List.of(), at(28));
        assertEquals(List.of(A), at(29));
        assertTrue(settling.isEmpty());
    }

    @Test
    void manyEventsOfOneFileLetItGoOnce() {
        put(A, 100);
        heard(A, 0);
        heard(A, 4);
        heard(A, 8);
        assertEquals(List.of(), at(17));
        assertEquals(List.of(A), at(18));
        assertEquals(List.of(), at(40));
    }

    @Test
    void aFileThatIsGoneSettlesToo() {
        heard(B, 0);
        put(A, 1);
        heard(A, 0);
        assertEquals(List.of(A, B), at(10));
    }

    private void put(Path file, long size) {
        disk.put(file, new Look(size, 0));
    }

    private void heard(Path file, long now) {
        settling.heard(file, Optional.ofNullable(disk.get(file)), now);
    }

    private List<Path> at(long now) {
        return settling.settled(file -> Optional.ofNullable(disk.get(file)), now);
    }
}
