/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview.panel;

import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editor.PageContext;

/** A panel on the overview of a strategy. One object makes the panels of all editors. */
@FunctionalInterface
public interface OverviewPanel {

    /**
     * Makes what is in the panel.
     *
     * @param parent where it is made; it needs a layout
     * @param context the editor; its document is the strategy that the panel is about, and changes it
     * @return shows the strategy as it is now; it is asked to do so once the panel is made and after every change
     */
    Runnable create(Composite parent, PageContext context);
}
