package org.armscope.library.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.sqlite.util.OSInfo;

/// SQLite's own library. The driver carries it for every system and unpacks it anew at each start;
/// one that lies unpacked beside the program is loaded as it is.
public final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /// Has the driver load the library from a folder, if the one for this system is there and no
    /// other was asked for. Before the first database is opened.
    ///
    /// @param unpacked the driver's libraries, as they lie in its jar
    public static void prefer(Path unpacked, Properties system) {
        Path own = unpacked.resolve("org/sqlite/native");
        Path folder = own.resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
        if (Files.isDirectory(folder) && system.getProperty(FOLDER) == null) {
            system.setProperty(FOLDER, folder.toString());
        }
    }
}
