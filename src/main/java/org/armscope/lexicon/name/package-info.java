/// What the lexicon knows of people, weapon systems, bodies, places and newspapers: their names,
/// and what names are made of.
@NullMarked
package org.armscope.lexicon.name;

import org.jspecify.annotations.NullMarked;
