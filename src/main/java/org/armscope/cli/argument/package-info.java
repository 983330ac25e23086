/// What several verbs are told: the workspace, an article, an event, a day, how many; and what
/// is said of a query that cannot be read.
@NullMarked
package org.armscope.cli.argument;

import org.jspecify.annotations.NullMarked;
