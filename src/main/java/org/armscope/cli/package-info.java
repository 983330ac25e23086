/// The entrance of the command line: reads the arguments, finds the verb they name and turns
/// what goes wrong into one sentence and an exit code. Each verb is a class of its own, in the
/// room of what it is about.
@NullMarked
package org.armscope.cli;

import org.jspecify.annotations.NullMarked;
