/// What leaves with its source: `excerpts` and the verbs below it, `import-annotations` for what
/// comes back, and `cite`.
@NullMarked
package org.armscope.cli.excerpt;

import org.jspecify.annotations.NullMarked;
