package org.armscope.cli.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.export.timeline.Caption;
import org.armscope.export.timeline.TimelineFormat;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.FilterWords;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.query.timeline.TimelineFilter;
import org.armscope.workspace.Timeline;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `timeline`
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = {
            "Lists dated events with the sentences that state them, the earliest first: dealings in"
                    + " arms with a Korea, or all with --all."
        })
public final class TimelineCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec;

    @Mixin private final TimelineOptions options = new TimelineOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (the default), csv, json, timelinejs, sipri-csv (columns of SIPRI's trade"
                            + " register), svg or png (pictures).")
    private String format = "text";

    @Option(names = "--json", description = "Print one JSON array, like --format json.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write into this file instead of printing.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Let --out replace a file that is there.")
    private boolean force;

    public TimelineCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
        spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws WorkspaceException {
        TimelineFormat form = form();
        TimelineFilter nameless = options.nameless();
        Path file = out;
        if (file == null && form == TimelineFormat.PNG) {
            throw wrong("a png picture needs --out, a file to write into");
        }
        if (file != null && Files.isDirectory(file)) {
            throw wrong(file + " is a folder; give --out a file name");
        }
        if (file != null && Files.exists(file) && !force) {
            throw new WorkspaceException(
                    file + " exists; give --force to replace it, or another file for --out.");
        }
        int events = write(form, nameless, file);
        if (file != null) {
            terminal.out()
                    .println(events + (events == 1 ? " event" : " events") + " written to " + file);
        }
        return ExitCode.DONE;
    }

    /// @return how many events were written, or printed where there is no file
    private int write(TimelineFormat form, TimelineFilter nameless, @Nullable Path file)
            throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            workspace.refreshAnnotations(progress);
            Timeline timeline = workspace.timeline();
            Map<EventId, DealId> deals = workspace.deals().byEvent();
            TimelineFilter filter = options.named(nameless, timeline);
            List<TimelineEntry> shown =
                    timeline.entries().stream()
                            .filter(filter::accepts)
                            .map(entry -> entry.within(deals.get(entry.id())))
                            .toList();
            Caption caption =
                    Caption.of(
                            FilterWords.of(filter), LocalDate.now(ZoneId.systemDefault()), shown);
            byte[] bytes = form.bytes(timeline.rows(shown), filter, caption);
            progress.close();
            if (file == null) {
                terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
            } else {
                FileOut.write(file, bytes);
            }
            return shown.size();
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The picture cannot be drawn ("
                            + e.getMessage()
                            + "); write it as svg instead, or free some memory.",
                    e);
        }
    }

    private TimelineFormat form() {
        if (json) {
            return TimelineFormat.JSON;
        }
        return TimelineFormat.named(format)
                .orElseThrow(
                        () ->
                                wrong(
                                        "there is no format '%s'; choose one of %s"
                                                .formatted(format, TimelineFormat.words())));
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
