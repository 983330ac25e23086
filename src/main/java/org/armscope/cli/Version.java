package org.armscope.cli;

import java.io.IOException;
import org.armscope.export.Generator;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"armscope " + number()};
    }

    /// For example `0.1.0`.
    static String number() throws IOException {
        return Generator.version();
    }
}
