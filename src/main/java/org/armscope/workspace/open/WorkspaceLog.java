package org.armscope.workspace.open;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspace's own log file while it is open: rotated at one megabyte, three old ones kept.
/// What is logged never holds text of an article.
final class WorkspaceLog implements AutoCloseable {

    private static final String ONE_FILE = "1MB";
    private static final int KEPT = 3;

    private final RollingFileAppender<ILoggingEvent> appender;

    private WorkspaceLog(RollingFileAppender<ILoggingEvent> appender) {
        this.appender = appender;
    }

    static WorkspaceLog in(WorkspaceFolder folder) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            attach(appender, context, folder);
        }
        return new WorkspaceLog(appender);
    }

    /// For a folder that cannot be written to.
    static WorkspaceLog none() {
        return new WorkspaceLog(new RollingFileAppender<>());
    }

    private static void attach(
            RollingFileAppender<ILoggingEvent> appender,
            LoggerContext context,
            WorkspaceFolder folder) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(
                "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{24} - %msg%n");
        encoder.start();

        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.logs().resolve("armscope.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(KEPT);

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf(ONE_FILE));

        appender.setContext(context);
        appender.setFile(folder.log().toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        rolling.start();
        size.start();
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    @Override
    public void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        }
        appender.stop();
    }
}
