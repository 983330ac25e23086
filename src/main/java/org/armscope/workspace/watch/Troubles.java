package org.armscope.workspace.watch;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/// Says in one sentence why a folder is not watched, and what to do.
public final class Troubles {

    private Troubles() {}

    /// Of a folder that is not there.
    public static String vanished(Path folder) {
        return "The folder "
                + folder
                + " is not there: put it back, and it is watched again, or remove it from the"
                + " list.";
    }

    static String readOnly() {
        return "Another process holds this workspace: close it there, and open it here anew, to"
                + " have folders watched.";
    }

    static String about(Path folder, Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException) {
            return "No permission to read "
                    + folder
                    + " or a folder in it: change its permissions, then try again.";
        }
        if (lower.contains("inotify") || lower.contains("limit") || lower.contains("too many")) {
            return "This system allows no more watched folders ("
                    + said
                    + "): raise its limit, on Linux fs.inotify.max_user_watches, or watch a folder"
                    + " with fewer folders in it.";
        }
        return "The folder "
                + folder
                + " cannot be watched ("
                + said
                + "): try again, or ingest it by hand.";
    }
}
