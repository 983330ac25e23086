/// What the library knows of one person, weapon system, body or place.
@NullMarked
package org.armscope.workspace.dossier;

import org.jspecify.annotations.NullMarked;
