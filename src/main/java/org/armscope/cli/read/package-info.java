/// What the articles say: `list`, `show`, `annotate`, `entities`, and `wanted` for the issues
/// they cite and nobody has.
@NullMarked
package org.armscope.cli.read;

import org.jspecify.annotations.NullMarked;
