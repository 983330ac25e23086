package org.armscope.workspace.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `doctor` says of the room on the disk.
class ExaminationTest {

    @TempDir Path folder;

    @Test
    void aDiskThatIsNearlyFullIsToldWithItsPlace() {
        assertEquals(
                Optional.of(
                        "Only 3 MB are free on the disk that holds study: make room before you"
                                + " ingest, mark or decide anything."),
                Examination.scarce(3 * 1024 * 1024 + 17, Path.of("study")));
        assertEquals(Optional.empty(), Examination.scarce(100 * 1024 * 1024, Path.of("study")));
    }

    @Test
    void theRoomIsThatOfTheDiskWhereTheWorkspaceWillBe() throws Exception {
        Health health = Examination.of(new WorkspaceFolder(folder.resolve("not/yet/there")));
        assertTrue(health.freeBytes() > 0);
        assertTrue(health.freeBytes() <= Files.getFileStore(folder).getTotalSpace());
    }
}
