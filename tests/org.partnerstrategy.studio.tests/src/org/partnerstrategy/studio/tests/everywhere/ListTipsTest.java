/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A tip does not cover the list of a choice, and comes back as whoever owns the choice wants it. */
class ListTipsTest {

    private static final String TIP = "Different values";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    private Combo choice;

    @BeforeEach
    void make() {
        choice = new Combo(new Shell(studio.window().getShell()), SWT.READ_ONLY);
        assumeTrue(SWT.getPlatform().equals("gtk"));
        choice.setToolTipText(TIP);
        choice.notifyListeners(SWT.MouseDown, new Event());
    }

    @AfterEach
    void dispose() {
        choice.getShell().dispose();
    }

    @Test
    void isAwayUntilThePointerComesAgain() {
        assertEquals("", choice.getToolTipText());
        choice.notifyListeners(SWT.MouseEnter, new Event());
        assertEquals(TIP, choice.getToolTipText());
        choice.notifyListeners(SWT.MouseDown, new Event());
        assertEquals("", choice.getToolTipText());
    }

    @Test
    void staysAsItWasSetMeanwhile() {
        choice.setToolTipText(null);
        choice.notifyListeners(SWT.MouseEnter, new Event());
        assertNull(choice.getToolTipText());
    }
}
