/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.ui.KeyboardFocus;
import org.partnerstrategy.ui.Shades;

/** A bar at the top of the editor that says what is the matter with the file and what can be done. */
final class InfoBar {

    private static final int STRIPE = 5;

    private final Composite bar;
    private final Label text;
    private final Composite buttons;
    private Notice shown = Notice.NOTHING;

    /** What the bar says. */
    record Notice(String text, List<Choice> choices) {

        static final Notice NOTHING = new Notice("", List.of());

        private boolean saysTheSame(Notice other) {
            return text.equals(other.text) && labels().equals(other.labels());
        }

        private List<String> labels() {
            return choices.stream().map(Choice::label).toList();
        }
    }

    /** What the user can do about it. */
    record Choice(String label, Runnable act) {
    }

    InfoBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 0).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        Canvas stripe = new Canvas(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).hint(STRIPE, 1).applyTo(stripe);
        stripe.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Shades.of(bar).warning());
            event.gc.fillRectangle(stripe.getClientArea());
        });
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        buttons = new Composite(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
    }

    Control control() {
        return bar;
    }

    /** What is in the bar. */
    String text() {
        return shown.text();
    }

    /** Shows this notice, or with {@link Notice#NOTHING} hides the bar. */
    void show(Notice notice) {
        if (notice.saysTheSame(shown)) {
            return;
        }
        shown = notice;
        text.setText(notice.text());
        KeyboardFocus.clear(buttons);
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, notice.choices().size())).margins(8, 5)
                .applyTo(buttons);
        for (Choice choice : notice.choices()) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(choice.label());
            button.addListener(SWT.Selection, event -> choice.act().run());
        }
        boolean visible = !notice.text().isEmpty();
        GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(!visible)
                .applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }
}
