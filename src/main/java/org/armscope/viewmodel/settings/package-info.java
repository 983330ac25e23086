/// What a person may choose about the window, and what it means at once.
@NullMarked
package org.armscope.viewmodel.settings;

import org.jspecify.annotations.NullMarked;
