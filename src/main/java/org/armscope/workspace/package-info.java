/// The front door that command line and window share: open, ingest, search, read.
@NullMarked
package org.armscope.workspace;

import org.jspecify.annotations.NullMarked;
