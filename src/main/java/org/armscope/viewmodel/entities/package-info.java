/// Every entity in a table, and the dossier of one.
@NullMarked
package org.armscope.viewmodel.entities;

import org.jspecify.annotations.NullMarked;
