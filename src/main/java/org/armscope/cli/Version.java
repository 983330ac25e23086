package org.armscope.cli;

import java.io.IOException;
import org.armscope.export.Generator;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"armscope " + Generator.version()};
    }
}
