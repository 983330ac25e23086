/// People, weapon systems, bodies and places: found by the lexicon's names and by the form of names
/// it has never seen.
@NullMarked
package org.armscope.extraction.name;

import org.jspecify.annotations.NullMarked;
