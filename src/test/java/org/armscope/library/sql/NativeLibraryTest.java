package org.armscope.library.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

class NativeLibraryTest {

    @TempDir Path folder;

    @Test
    void theLibraryForThisSystemIsLoadedFromWhereItLiesUnpacked() throws Exception {
        Path own =
                Files.createDirectories(
                        folder.resolve("org/sqlite/native")
                                .resolve(OSInfo.getNativeLibFolderPathForCurrentOS()));
        assertEquals(Map.of("org.sqlite.lib.path", own.toString()), preferred(new Properties()));
    }

    @Test
    void withoutOneTheDriverUnpacksItsOwn() {
        assertEquals(Map.of(), preferred(new Properties()));
    }

    @Test
    void whatAPersonAskedForStands() throws Exception {
        Files.createDirectories(
                folder.resolve("org/sqlite/native")
                        .resolve(OSInfo.getNativeLibFolderPathForCurrentOS()));
        Properties system = new Properties();
        system.setProperty("org.sqlite.lib.path", "/mine");
        assertEquals(Map.of("org.sqlite.lib.path", "/mine"), preferred(system));
    }

    private Map<Object, Object> preferred(Properties system) {
        NativeLibrary.prefer(folder, system);
        return Map.copyOf(system);
    }
}
