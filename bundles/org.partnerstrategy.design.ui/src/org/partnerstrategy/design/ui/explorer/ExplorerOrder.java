/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** The order of the elements of a strategy in the Model Explorer: that in which they come, not that of the alphabet. */
public final class ExplorerOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }
}
