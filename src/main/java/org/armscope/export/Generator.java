package org.armscope.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// What exports name as the program that wrote them.
public final class Generator {

    private Generator() {}

    /// The version that the build wrote into the program, for example `0.1.0`.
    public static String version() throws IOException {
        try (InputStream in =
                Generator.class.getResourceAsStream("/org/armscope/version.properties")) {
            if (in == null) {
                throw new IOException("the program is incomplete: version.properties is missing");
            }
            Properties written = new Properties();
            written.load(in);
            return written.getProperty("version", "unknown");
        }
    }

    /// For example `Armscope 0.1.0`.
    public static String name() throws IOException {
        return "Armscope " + version();
    }
}
