package org.armscope.cli.library;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.library.backup.BackupContent;
import org.armscope.workspace.open.Safekeeping;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `backup FILE`
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Writes the whole workspace into one file: articles, your own work, your lexicon.")
public final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    private Path file = Path.of("");

    public BackupCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        BackupContent content = new Safekeeping(where.folder()).backUp(file);
        terminal.out().println(line(content) + " written to " + file);
        return ExitCode.DONE;
    }

    /// `5 articles and your work (SHA-256 0123...)`.
    static String line(BackupContent content) {
        return content.articles()
                + (content.articles() == 1 ? " article" : " articles")
                + " and your work (SHA-256 "
                + content.sha256()
                + ")";
    }
}
