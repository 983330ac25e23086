/// Long work under way: what, how far, cancel, and what came of it.
@NullMarked
package org.armscope.viewmodel.work;

import org.jspecify.annotations.NullMarked;
