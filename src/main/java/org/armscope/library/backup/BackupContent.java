package org.armscope.library.backup;

import java.time.Instant;

/// What a backup holds.
///
/// @param made when
/// @param articles how many
/// @param sha256 of the library in it
/// @param lexicon true if it holds the user's lexicon too
public record BackupContent(Instant made, long articles, String sha256, boolean lexicon) {}
