package org.armscope.cli.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Interruption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.export.WriteFault;
import org.armscope.workspace.AnnotatedFile;
import org.armscope.workspace.FileAnnotator;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annotate FILE|DIR...`
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description =
                "Marks people, weapons, bodies, places, dates, sums and citations in files where"
                        + " they lie; needs no workspace. Offsets are code points.")
public final class AnnotateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Files, and folders with all folders inside.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write a file for each input into this folder instead of printing.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl: one row a line (the default); brat: standoff lines; html: a page.")
    private AnnotationFormat format = AnnotationFormat.JSONL;

    @Option(names = "--events", description = "Tell the events instead, a row each, as jsonl.")
    private boolean events;

    @Option(
            names = "--issue-date",
            paramLabel = "D",
            description =
                    "The day that \"yesterday\" counts from, as 2001-03-07, for all inputs"
                            + " (default: what each text tells).")
    private @Nullable LocalDate issueDate;

    public AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
        spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws WorkspaceException {
        if (events && format != AnnotationFormat.JSONL) {
            throw wrong("--events are told as jsonl only; leave --format out");
        }
        List<Path> files = FileAnnotator.under(paths);
        Path folder = out;
        if (folder == null && format != AnnotationFormat.JSONL && files.size() > 1) {
            throw wrong("several files in this format need --out, a folder to write into");
        }
        List<Path> names = OutputNames.of(files);
        FileAnnotator annotator = new FileAnnotator();
        Set<Path> inputs = new HashSet<>(files);
        boolean sound = true;
        int written = 0;
        try (TerminalProgress progress = new TerminalProgress(terminal, "files");
                Interruption ignored = Interruption.stops(progress)) {
            for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
                progress.at(i, files.size(), String.valueOf(files.get(i).getFileName()));
                switch (annotator.annotate(files.get(i), issueDate)) {
                    case AnnotatedFile.Rejected rejected -> {
                        terminal.err().println("rejected: " + rejected.reason());
                        sound = false;
                    }
                    case AnnotatedFile.Done done when folder == null ->
                            terminal.out()
                                    .print(
                                            events
                                                    ? AnnotationFormat.events(names.get(i), done)
                                                    : format.printed(done));
                    case AnnotatedFile.Done done -> {
                        write(
                                folder,
                                events
                                        ? AnnotationFormat.eventFiles(names.get(i), done)
                                        : format.files(names.get(i), done),
                                inputs);
                        written++;
                    }
                }
            }
            progress.close();
            if (folder != null) {
                String texts = written == 1 ? " text" : " texts";
                terminal.out().println(written + texts + " annotated, written to " + folder);
            }
            return sound && !progress.cancelled() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void write(Path folder, Map<Path, String> files, Set<Path> inputs)
            throws WorkspaceException {
        for (Path file : files.keySet()) {
            if (inputs.contains(target(folder, file))) {
                throw wrong(
                        target(folder, file)
                                + " is one of the inputs; choose another folder for --out");
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(target(folder, file.getKey()), file.getValue());
        }
    }

    private static Path target(Path folder, Path file) {
        return folder.resolve(file).toAbsolutePath().normalize();
    }

    private static void write(Path target, String content) throws WorkspaceException {
        try {
            Files.createDirectories(target.resolveSibling(""));
            // as bytes: half a surrogate pair becomes a question mark, not an error
            Files.write(target, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WorkspaceException(
                    target
                            + " cannot be written ("
                            + WriteFault.words(e)
                            + "); choose another folder for --out.",
                    e);
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
