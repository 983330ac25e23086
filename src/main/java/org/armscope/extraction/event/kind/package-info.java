/// Which kind of event a clause tells, how far the deal had come and how firmly that is said.
@NullMarked
package org.armscope.extraction.event.kind;

import org.jspecify.annotations.NullMarked;
