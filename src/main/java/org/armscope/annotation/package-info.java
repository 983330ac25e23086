/// Stand-off claims about a text: what is mentioned, when, for how much, who said so; each names
/// the rule that found it.
@NullMarked
package org.armscope.annotation;

import org.jspecify.annotations.NullMarked;
