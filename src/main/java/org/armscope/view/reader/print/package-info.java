/// Sets an article in pages and sends them to a printer.
@NullMarked
package org.armscope.view.reader.print;

import org.jspecify.annotations.NullMarked;
