/// State and actions of each pane: JavaFX properties and collections, no scene; executors come in
/// by constructor.
@NullMarked
package org.armscope.viewmodel;

import org.jspecify.annotations.NullMarked;
