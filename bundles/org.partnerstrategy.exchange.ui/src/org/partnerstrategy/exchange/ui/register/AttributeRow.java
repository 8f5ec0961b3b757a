/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A choice for an attribute, with some of what is in the column. The first choice leaves it out. */
final class AttributeRow {

    private static final int COMBO_WIDTH = 190;
    private static final int SAMPLES_WIDTH = 120;

    private final Combo combo;
    private final SampleLabel samples;

    AttributeRow(Composite parent, String name, List<String> choices, int chosen) {
        new Label(parent, SWT.NONE).setText(name.replace("&", "&&"));
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices.toArray(String[]::new));
        combo.select(Math.max(0, chosen));
        GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo);
        samples = new SampleLabel(parent);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(SAMPLES_WIDTH, SWT.DEFAULT).applyTo(samples.control());
    }

    /** Tells when the user chose something else. */
    void onChange(Runnable changed) {
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    void showSamples(String text) {
        samples.setText(text);
    }

    /** The place of what was chosen; 0 leaves it out. */
    int chosen() {
        return combo.getSelectionIndex();
    }
}
