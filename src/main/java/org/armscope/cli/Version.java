package org.armscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"armscope " + number()};
    }

    /// For example `0.1.0`.
    static String number() throws IOException {
        try (InputStream in =
                Version.class.getResourceAsStream("/org/armscope/version.properties")) {
            if (in == null) {
                throw new IOException("the program is incomplete: version.properties is missing");
            }
            Properties written = new Properties();
            written.load(in);
            return written.getProperty("version", "unknown");
        }
    }
}
