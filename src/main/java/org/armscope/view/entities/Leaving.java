package org.armscope.view.entities;

import java.util.function.Consumer;
import org.armscope.view.SaveChooser;
import org.armscope.viewmodel.Notice;

/// What takes drawings out of the program.
///
/// @param chooser asks where a file is to stand
/// @param tell says how it went
public record Leaving(SaveChooser chooser, Consumer<Notice> tell) {}
