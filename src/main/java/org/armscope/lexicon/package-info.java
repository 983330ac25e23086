/// Names and patterns read from reviewable resource files: people, weapon systems, bodies,
/// places, newspapers, triggers, issue-date anchors.
@NullMarked
package org.armscope.lexicon;

import org.jspecify.annotations.NullMarked;
