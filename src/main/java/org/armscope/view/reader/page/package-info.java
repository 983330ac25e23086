/// The text control that shows an article: it makes, measures, moves and draws only what is near.
@NullMarked
package org.armscope.view.reader.page;

import org.jspecify.annotations.NullMarked;
