package org.armscope.library.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertEquals(own.toString(), preferred(thisSystem()));
    }

    @Test
    void withoutOneTheDriverUnpacksItsOwn() {
        assertEquals("none", preferred(thisSystem()));
    }

    @Test
    void whatAPersonAskedForStands() throws Exception {
        Files.createDirectories(
                folder.resolve("org/sqlite/native")
                        .resolve(OSInfo.getNativeLibFolderPathForCurrentOS()));
        Properties system = thisSystem();
        system.setProperty("org.sqlite.lib.path", "/mine");
        assertEquals("/mine", preferred(system));
    }

    private static Properties thisSystem() {
        Properties system = new Properties();
        for (String name : List.of("os.name", "os.arch")) {
            system.setProperty(name, System.getProperty(name));
        }
        return system;
    }

    private String preferred(Properties system) {
        NativeLibrary.prefer(folder, system);
        return system.getProperty("org.sqlite.lib.path", "none");
    }
}
