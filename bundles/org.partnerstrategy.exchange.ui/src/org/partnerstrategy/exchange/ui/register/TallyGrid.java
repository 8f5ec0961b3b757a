/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;

/** How many partners, goals and relations are new, updated and known. */
final class TallyGrid {

    private static final Messages MESSAGES = Messages.of(TallyGrid.class);

    private static final List<String> COLUMNS = List.of("tally.new", "tally.updated", "tally.unchanged", "tally.total");
    private static final List<String> ROWS = List.of("tally.partners", "tally.goals", "tally.relations");

    private final Composite body;
    private final List<Label> numbers = new ArrayList<>();

    TallyGrid(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1 + COLUMNS.size()).spacing(24, 3).applyTo(body);
        new Label(body, SWT.NONE);
        COLUMNS.forEach(key -> label(MESSAGES.text(key), SWT.END));
        for (String row : ROWS) {
            label(MESSAGES.text(row), SWT.BEGINNING);
            COLUMNS.forEach(key -> {
                Label number = label("", SWT.END);
                number.setFont(TypeScale.TEXT.bold());
                numbers.add(number);
            });
        }
    }

    private Label label(String text, int alignment) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(alignment, SWT.CENTER).applyTo(label);
        return label;
    }

    Control control() {
        return body;
    }

    /** Shows the tallies of partners, goals and relations. */
    void show(Tally... tallies) {
        int i = 0;
        for (Tally tally : tallies) {
            for (int number : new int[] { tally.made(), tally.updated(), tally.unchanged(), tally.total() }) {
                numbers.get(i).setText(String.format("%,d", number));
                i++;
            }
        }
    }
}
