package org.armscope;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.jul.LevelChangePropagator;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import org.slf4j.Logger;

/// Says what is logged. Nothing goes to the terminal: what a person must know, the verb or the
/// window says. The workspace's own log file is attached while a workspace is open. In code, since
/// reading a file of settings costs each start a twentieth of a second.
public final class Logging extends ContextAwareBase implements Configurator {

    private static final Map<String, Level> LEVELS =
            Map.of(
                    Logger.ROOT_LOGGER_NAME,
                    Level.INFO,
                    "javafx",
                    Level.ERROR,
                    "org.apache.lucene.internal.vectorization",
                    Level.ERROR,
                    "com.tngtech.archunit",
                    Level.WARN);

    /// For the service loader.
    public Logging() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        LevelChangePropagator propagator = new LevelChangePropagator();
        propagator.setContext(context);
        propagator.setResetJUL(true);
        propagator.start();
        context.addListener(propagator);
        LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
