/// Armscope: an offline workbench for reading reporting on arms transfers. Only Main, here, knows
/// both window and command line.
@NullMarked
package org.armscope;

import org.jspecify.annotations.NullMarked;
