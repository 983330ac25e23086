package org.armscope.app;

import org.armscope.viewmodel.Desk;

/// A desk that can be closed.
///
/// @param close gives the workspace free
record OpenDesk(Desk desk, Runnable close) {}
