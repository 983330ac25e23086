/// State and actions of the reader: one article, its marked words, the zoom.
@NullMarked
package org.armscope.viewmodel.reader;

import org.jspecify.annotations.NullMarked;
