package org.armscope.workspace.watch;

import java.util.List;

/// What the watch has to tell.
///
/// @param folders all on the list as they stand, by path
/// @param changed true if articles came, changed or lost their source
/// @param words what happened, for a person; may be empty
/// @param bad true if the words tell of something that went wrong
public record WatchNews(List<WatchedFolder> folders, boolean changed, String words, boolean bad) {

    public WatchNews {
        folders = List.copyOf(folders);
    }
}
