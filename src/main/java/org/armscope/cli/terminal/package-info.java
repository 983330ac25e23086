/// What all verbs speak by: the terminal and its progress, exit codes, rows as JSON and as
/// comma-separated values, and how an article is named in them.
@NullMarked
package org.armscope.cli.terminal;

import org.jspecify.annotations.NullMarked;
