/// The table of entities and the dossier of one.
@NullMarked
package org.armscope.view.entities;

import org.jspecify.annotations.NullMarked;
