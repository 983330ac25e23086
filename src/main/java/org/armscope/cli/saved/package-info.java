/// `saved` and the verbs below it: searches that are kept under a name.
@NullMarked
package org.armscope.cli.saved;

import org.jspecify.annotations.NullMarked;
