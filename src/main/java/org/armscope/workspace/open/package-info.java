/// Opening a workspace and what may stand in the way: its folder, its lock, its health, backups.
@NullMarked
package org.armscope.workspace.open;

import org.jspecify.annotations.NullMarked;
