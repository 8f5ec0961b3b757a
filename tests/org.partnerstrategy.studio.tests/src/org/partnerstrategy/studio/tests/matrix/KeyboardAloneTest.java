/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What lies beside the matrix is reached in a small window, by Tab. */
class KeyboardAloneTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void tabIntoTheMatrixSelectsTheFirstMarker() throws Exception {
        OpenMatrix page = open(OpenMatrix.POSITION);
        page.editor().selection().select(List.of());
        Control before = OpenMatrix.all(studio.window().getShell()).filter(control -> control instanceof Text
                && control.isVisible() && (control.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
        before.forceFocus();
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        before.notifyListeners(SWT.Traverse, tab);
        page.canvas().control().forceFocus();
        assertEquals(1, page.editor().selection().elements().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { OpenMatrix.POSITION, OpenMatrix.DIRECTION })
    void fieldsAtTheSideAreReachedInASmallWindow(String id) throws Exception {
        Shell shell = studio.window().getShell();
        Point size = shell.getSize();
        try {
            shell.setSize(1024, 700);
            OpenMatrix page = open(id);
            page.select(page.relation("Noorderlicht"));
            ScrolledComposite side = OpenMatrix.all(shell).filter(ScrolledComposite.class::isInstance)
                    .map(ScrolledComposite.class::cast).filter(Control::isVisible)
                    .filter(found -> OpenMatrix.all(found).anyMatch(Spinner.class::isInstance)).findFirst()
                    .orElseThrow();
            List<Control> fields = OpenMatrix.all(side).filter(control -> control.isVisible() && control.isEnabled()
                    && (control instanceof Text || control instanceof Spinner || control instanceof Combo
                            || control instanceof Button || control instanceof Table)).toList();
            fields.forEach(field -> {
                field.forceFocus();
                studio.settle();
                assertTrue(isSeen(field, side), field + " is not seen when it has the keyboard");
            });
        } finally {
            shell.setSize(size);
        }
    }

    private static boolean isSeen(Control field, Composite side) {
        Rectangle place = field.getDisplay().map(field.getParent(), side, field.getBounds());
        Rectangle area = side.getClientArea();
        return place.y >= 0 && place.y + place.height <= area.height + 1 && place.x >= 0
                && place.x + place.width <= area.width + 1;
    }

    private OpenMatrix open(String id) throws Exception {
        return OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH),
                folder.resolve("strategy.partnerstrategy"), id);
    }
}
