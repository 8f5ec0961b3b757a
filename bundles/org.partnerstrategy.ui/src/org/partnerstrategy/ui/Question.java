/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * A question before something that somebody could miss afterwards. Enter, Space and Escape do no harm: who reads too
 * quickly loses nothing.
 */
public final class Question {

    private Question() {
    }

    /**
     * Asks whether something is to be done that takes something away.
     *
     * @param yes the button that does it, called after what it does
     * @param no the button that does not, which Enter presses
     */
    public static boolean confirms(Shell shell, String title, String question, String yes, String no) {
        return choose(shell, title, question, 1, yes, no) == 0;
    }

    /**
     * Asks which of several things is to be done.
     *
     * @param harmless the place of the answer that takes nothing away, which Enter presses
     * @return the place of the answer that was chosen; a negative number when the question was closed
     */
    public static int choose(Shell shell, String title, String question, int harmless, String... answers) {
        return new MessageDialog(shell, title, null, question, MessageDialog.QUESTION, harmless, answers) {
            @Override
            protected int getShellStyle() {
                return super.getShellStyle() | SWT.SHEET;
            }
        }.open();
    }
}
