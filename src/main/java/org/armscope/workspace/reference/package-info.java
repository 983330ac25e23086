/// From what an article cites to the articles that are meant, or wanted.
@NullMarked
package org.armscope.workspace.reference;

import org.jspecify.annotations.NullMarked;
