/// The database file, its connections, transactions and migrations; knows no table but the version.
@NullMarked
package org.armscope.library.sql;

import org.jspecify.annotations.NullMarked;
