/// What a dealing is about: kinds of arms, families of systems, debt, and the words that tell.
@NullMarked
package org.armscope.deal.matter;

import org.jspecify.annotations.NullMarked;
