/// What a person rules: `decide` and the verbs below it, `decisions`, `undo` and `redo`.
@NullMarked
package org.armscope.cli.decide;

import org.jspecify.annotations.NullMarked;
