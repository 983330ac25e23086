package org.armscope.workspace.open;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.armscope.index.folder.BrokenIndexException;
import org.armscope.index.search.SearchException;
import org.armscope.library.sql.LibraryException;

/// Says in one sentence what went wrong below the workspace, and what to do.
public final class Complaints {

    private Complaints() {}

    public static WorkspaceException about(Exception cause) {
        return new WorkspaceException(sentence(cause), cause);
    }

    private static String sentence(Exception cause) {
        return switch (cause) {
            case LibraryException told -> String.valueOf(told.getMessage());
            case SearchException told -> String.valueOf(told.getMessage());
            case BrokenIndexException broken ->
                    broken.getMessage() + " Run 'armscope reindex'; nothing of yours is lost.";
            case AccessDeniedException denied ->
                    "No permission to use "
                            + denied.getFile()
                            + "; change its permissions or choose another workspace folder.";
            case IOException io when isFull(io) ->
                    "The disk is full; make room and try again. What was confirmed is safe.";
            case FileSystemException file when isReadOnly(file) ->
                    "Nothing can be written to "
                            + file.getFile()
                            + ": the disk is read-only; choose another folder.";
            default ->
                    "The workspace cannot be read or written ("
                            + cause.getMessage()
                            + "); 'armscope doctor' says more.";
        };
    }

    private static boolean isReadOnly(FileSystemException cause) {
        return String.valueOf(cause.getReason()).toLowerCase(Locale.ROOT).contains("read-only");
    }

    private static boolean isFull(Exception cause) {
        return String.valueOf(cause.getMessage())
                .toLowerCase(Locale.ROOT)
                .contains("no space left");
    }
}
