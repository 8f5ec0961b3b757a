/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.Objects;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What screen readers, and tests that work from outside, call a control. All methods belong to the display's thread.
 */
public final class AccessibleName {

    private static final String NAME = AccessibleName.class.getName();

    private AccessibleName() {
    }

    /**
     * Gives a control a name, in the place of an earlier one.
     *
     * @param <C> the kind of control
     * @param name what people read beside the control; access keys are left out
     * @return the control
     */
    public static <C extends Control> C give(C control, String name) {
        boolean first = !isGiven(control);
        control.setData(NAME, plain(name));
        if (first) {
            control.getAccessible().addAccessibleListener(new Words(control));
        }
        GtkAccessible.name(control, plain(name));
        return control;
    }

    /** Whether a control was given a name. */
    static boolean isGiven(Control control) {
        return control.getData(NAME) != null;
    }

    /** The text without the mark of an access key, and without a colon at its end. */
    public static String plain(String text) {
        return text.replaceAll("&(.)", "$1").replaceAll("\\s*:?\\s*$", "");
    }

    /** Where the desktop asks SWT for names; GTK does so only for controls that SWT draws itself. */
    private static final class Words extends AccessibleAdapter {

        private final Control control;

        Words(Control control) {
            this.control = control;
        }

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = Objects.toString(control.getData(NAME), "");
            }
        }
    }
}
