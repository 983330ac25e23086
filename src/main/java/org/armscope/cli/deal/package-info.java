/// `deals` and `deal`: what became of each, and rulings on what belongs to it.
@NullMarked
package org.armscope.cli.deal;

import org.jspecify.annotations.NullMarked;
