/// State and actions of the reader: one article, its marked words, what they stand for, rulings on
/// them, the zoom.
@NullMarked
package org.armscope.viewmodel.reader;

import org.jspecify.annotations.NullMarked;
