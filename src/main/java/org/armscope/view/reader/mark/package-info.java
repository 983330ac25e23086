/// What the analyst does to words in the reader: the bar over a selection, the card of a highlight,
/// the tray of lost ones.
@NullMarked
package org.armscope.view.reader.mark;

import org.jspecify.annotations.NullMarked;
