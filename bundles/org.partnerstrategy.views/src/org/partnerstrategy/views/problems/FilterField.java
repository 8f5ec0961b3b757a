/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.function.Consumer;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.text.Messages;

/** Where the user types which findings to show: in the bar of the view, where it takes no room from them. */
final class FilterField extends ControlContribution {

    private static final Messages MESSAGES = Messages.of(FilterField.class);

    private static final int WIDTH = 200;

    private final Consumer<String> filter;

    FilterField(Consumer<String> filter) {
        super("org.partnerstrategy.views.problems.filter");
        this.filter = filter;
    }

    @Override
    protected Control createControl(Composite parent) {
        Text words = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        words.setMessage(MESSAGES.text("filter"));
        words.addListener(SWT.Modify, event -> filter.accept(words.getText()));
        return words;
    }

    @Override
    protected int computeWidth(Control control) {
        return WIDTH;
    }
}
