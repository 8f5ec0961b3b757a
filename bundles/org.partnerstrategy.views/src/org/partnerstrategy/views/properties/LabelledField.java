/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.TextField;

/** A value with its label, where it is shown and changed, and where it is said why another one is refused. */
abstract class LabelledField {

    /** How high a text of several lines is, in pixels. */
    static final int HIGH = 56;

    private Composite frame;
    private Label complaint;
    private String name;

    /** Makes the controls; called once, when the field knows what its value is. */
    final void build(Composite parent, String words) {
        name = words;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(frame);
        Composite heading = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(heading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Label label = new Label(heading, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        addTools(heading);
        Control control = create(frame);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, hint()).applyTo(control);
        complaint = new Label(frame, SWT.WRAP);
        complaint.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(complaint);
        complaint.setVisible(false);
    }

    /** Makes the control for the value. */
    abstract Control create(Composite parent);

    /** Shows the value as it is now. */
    abstract void refresh();

    /** Takes over what was typed and not yet taken over. */
    void commit() {
    }

    /** Adds buttons behind the label. */
    void addTools(Composite heading) {
    }

    /** How high the control should be. */
    int hint() {
        return SWT.DEFAULT;
    }

    final Composite frame() {
        return frame;
    }

    final void complain(String reason) {
        if (!complaint.isDisposed() && !complaint.getText().equals(reason)) {
            complaint.setText(reason);
            complaint.setVisible(!reason.isEmpty());
            ((GridData) complaint.getLayoutData()).exclude = reason.isEmpty();
            frame.requestLayout();
        }
    }

    /** Makes a text with the label as its name, in which it is said why what was typed is refused. */
    final TextField typed(Composite parent, boolean isLong) {
        Text text = new Text(parent, SWT.BORDER | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        return new TextField(text, name, this::complain);
    }

    /** Says the label to who cannot see it. */
    final void name(Control control) {
        AccessibleName.give(control, name);
    }
}
