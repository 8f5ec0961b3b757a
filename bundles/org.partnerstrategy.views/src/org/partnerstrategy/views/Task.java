/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import org.eclipse.jface.action.Action;
import org.partnerstrategy.model.text.Message;

/** Something to do, in a menu. */
public final class Task extends Action {

    private final Runnable what;

    /** What to do, and how it is called in the menu. */
    public Task(Message label, Runnable what) {
        super(label.localized().replace("&", "&&"));
        this.what = what;
    }

    @Override
    public void run() {
        what.run();
    }
}
