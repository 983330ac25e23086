/// Notes written in Markdown, taken apart for display: the common forms, and no HTML.
@NullMarked
package org.armscope.viewmodel.markdown;

import org.jspecify.annotations.NullMarked;
