/// State and actions of the Entities pane: every entity in a table, the dossier of one, and its
/// network.
@NullMarked
package org.armscope.viewmodel.entities;

import org.jspecify.annotations.NullMarked;
