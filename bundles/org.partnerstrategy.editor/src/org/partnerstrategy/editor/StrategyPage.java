/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * One page of the strategy editor. It is made when it is shown for the first time. While it is hidden it hears of no
 * changes; when it is shown again it hears of all of them at once.
 */
public abstract class StrategyPage {

    /**
     * Makes the page's control and fills it. A page that shows or sets what is selected uses the context's selection.
     */
    public abstract Control create(Composite parent, PageContext context);

    /** Shows a changed strategy; called only while the page is visible. The elements are those that changed. */
    public abstract void refresh(Set<EObject> changed);

    /** Shows another strategy, after the file was read again. */
    public abstract void rebuild();

    /** Shows an element and selects it. Answers whether the page could. */
    public boolean reveal(EObject element) {
        return false;
    }

    /** Prints what the page shows, after asking for a printer; none when the page cannot be printed. */
    public Optional<Runnable> printing() {
        return Optional.empty();
    }

    /** Puts the keyboard where the user would want it. */
    public abstract void setFocus();

    /** Lets go of what the page holds besides its control. */
    public void dispose() {
    }
}
