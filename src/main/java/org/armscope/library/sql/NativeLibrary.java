package org.armscope.library.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/// SQLite's own library. The driver carries it for every system and unpacks it anew at each start;
/// one that lies unpacked beside the program is loaded as it is.
public final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /// Has the driver load the library from a folder, if the one for this system is there and no
    /// other was asked for. Before the first database is opened.
    ///
    /// @param unpacked the driver's libraries, as they lie in its jar
    /// @param system also says which system this is; the driver, asked for it, starts a program
    public static void prefer(Path unpacked, Properties system) {
        Path own =
                unpacked.resolve("org/sqlite/native")
                        .resolve(os(system.getProperty("os.name", "")))
                        .resolve(processor(system.getProperty("os.arch", "")));
        if (Files.isDirectory(own) && !isMusl() && system.getProperty(FOLDER) == null) {
            system.setProperty(FOLDER, own.toString());
        }
    }

    /// The driver's name for the system, of those that the program brings.
    private static String os(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("windows")) {
            return "Windows";
        }
        return lower.contains("mac") ? "Mac" : name;
    }

    private static String processor(String name) {
        return name.equals("amd64") ? "x86_64" : name;
    }

    /// True if there is a C library for which SQLite's would be another: the driver finds out.
    private static boolean isMusl() {
        return Files.exists(Path.of("/lib/ld-musl-x86_64.so.1"))
                || Files.exists(Path.of("/lib/ld-musl-aarch64.so.1"));
    }
}
