package org.armscope.view;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/// Asks where a file is to stand: the system's dialog, or what takes its place. The dialog asks
/// whether a file that is there may be replaced, so that nobody need ask again.
@FunctionalInterface
public interface SaveChooser {

    /// Asks once.
    ///
    /// @param near stands in the window that the dialog belongs to
    /// @param title says what is written: `Write the timeline`
    /// @param kind of file, in words: `Picture (SVG)`
    /// @param name that is proposed
    /// @param ending of such files, without the dot
    /// @return empty if the dialog was left without a file
    Optional<Path> ask(Node near, String title, String kind, String name, String ending);
}
