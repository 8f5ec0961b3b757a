/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.ui.field.MultiLine;

/** A text of several lines is read whole, however narrow it becomes. */
class MultiLineTest {

    private static final int WIDE = 800;
    private static final int NARROW = 300;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @Test
    void isWrappedAnewWhenItBecomesNarrower() {
        Shell shell = new Shell(studio.window().getShell());
        try {
            shell.setSize(WIDE, NARROW);
            Text text = new Text(shell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            MultiLine.giveMargins(text);
            text.setText("Not yet: young people do not find their way. ".repeat(5));
            text.setSize(WIDE, NARROW);
            shell.open();
            studio.until(() -> right(text) > NARROW);
            text.setSize(NARROW, NARROW);
            studio.until(() -> right(text) <= NARROW);
        } finally {
            shell.dispose();
        }
    }

    /** How far to the right letters stand. */
    private static int right(Text text) {
        return IntStream.range(0, text.getCharCount()).map(place -> {
            text.setSelection(place);
            return text.getCaretLocation().x;
        }).max().orElseThrow();
    }
}
