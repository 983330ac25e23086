/// The Entities pane: the table of entities, and the dossier of one with its network.
@NullMarked
package org.armscope.view.entities;

import org.jspecify.annotations.NullMarked;
