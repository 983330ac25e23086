/// Timelines out of the program: as text, tables, JSON and pictures.
@NullMarked
package org.armscope.export.timeline;

import org.jspecify.annotations.NullMarked;
