/// Benchmarks: plain mains, not tests. Each main says in its own words how to run it.
@NullMarked
package org.armscope.bench;

import org.jspecify.annotations.NullMarked;
