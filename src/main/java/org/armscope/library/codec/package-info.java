/// The form in which annotations are kept: small, and exact for every kind.
@NullMarked
package org.armscope.library.codec;

import org.jspecify.annotations.NullMarked;
