/// Names, words and patterns, read from reviewable resource files and the user's own: [Lexicon]
/// holds all. Here the files themselves, and the tables of events, sums and citations; names, times
/// and the search for phrases have rooms.
@NullMarked
package org.armscope.lexicon;

import org.jspecify.annotations.NullMarked;
