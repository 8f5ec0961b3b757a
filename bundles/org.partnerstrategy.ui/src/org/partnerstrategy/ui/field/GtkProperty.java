/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;

/** Properties of GTK's own objects that SWT has no methods for; elsewhere than on GTK there are none. */
final class GtkProperty {

    private static final Method SET = find("OS", "g_object_set", long.class, byte[].class, int.class, long.class);
    private static final Method PARENT = find("GTK", "gtk_widget_get_parent", long.class);

    private GtkProperty() {
    }

    private static Method find(String type, String name, Class<?>... parameters) {
        if (!SWT.getPlatform().equals("gtk")) {
            return null;
        }
        try {
            return Class.forName("org.eclipse.swt.internal.gtk." + type).getMethod(name, parameters);
        } catch (ReflectiveOperationException e) {
            // Another SWT: then it looks as it would anyway, which is told once.
            ILog.of(GtkProperty.class).warn(e.toString(), e);
            return null;
        }
    }

    /** Gives a control a property. */
    static void set(Widget control, String name, int value) {
        if (SET != null) {
            try {
                set(handle(control), name, value);
            } catch (ReflectiveOperationException e) {
                ILog.of(GtkProperty.class).warn(e.toString(), e);
            }
        }
    }

    /** Gives what scrolls a control a property. */
    static void setAround(Widget control, String name, int value) {
        if (SET != null && PARENT != null) {
            try {
                set((long) PARENT.invoke(null, handle(control)), name, value);
            } catch (ReflectiveOperationException e) {
                ILog.of(GtkProperty.class).warn(e.toString(), e);
            }
        }
    }

    private static long handle(Widget control) throws ReflectiveOperationException {
        return Widget.class.getField("handle").getLong(control);
    }

    /** Gives an object a property. */
    static void set(long object, String name, int value) throws ReflectiveOperationException {
        SET.invoke(null, object, (name + '\0').getBytes(StandardCharsets.US_ASCII), value, 0L);
    }
}
