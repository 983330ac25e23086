/// Drawings of entities that stand in the same sentences, out of the program.
@NullMarked
package org.armscope.export.network;

import org.jspecify.annotations.NullMarked;
