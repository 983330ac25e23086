/// What fills the library and keeps it whole: `ingest`, `reindex`, `doctor`, `backup` and
/// `restore`.
@NullMarked
package org.armscope.cli.library;

import org.jspecify.annotations.NullMarked;
