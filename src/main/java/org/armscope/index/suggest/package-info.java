/// What may be meant by what is being typed, by a name of several bearers, or by a word that no
/// article has.
@NullMarked
package org.armscope.index.suggest;

import org.jspecify.annotations.NullMarked;
