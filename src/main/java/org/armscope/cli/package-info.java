/// The command line: one class for each verb.
@NullMarked
package org.armscope.cli;

import org.jspecify.annotations.NullMarked;
