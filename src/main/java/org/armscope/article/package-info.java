/// What an article is: its text exactly as decoded, its identity, its header as printed, its
/// issue date with basis and bounds.
@NullMarked
package org.armscope.article;

import org.jspecify.annotations.NullMarked;
