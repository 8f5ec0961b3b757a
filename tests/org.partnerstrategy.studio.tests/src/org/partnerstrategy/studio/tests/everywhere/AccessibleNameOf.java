/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * What the desktop answers when it is asked for the name of a widget. Only SWT's internal classes can ask that without
 * a screen reader.
 */
final class AccessibleNameOf {

    private static final byte[] PROPERTY = "accessible-name\0".getBytes();

    private AccessibleNameOf() {
    }

    /** The name of a control, or of a tool; empty when it has none. Known on GTK only. */
    static String widget(Widget widget) {
        if (!SWT.getPlatform().equals("gtk")) {
            return "not known here";
        }
        try {
            Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3");
            long handle = Widget.class.getField("handle").getLong(widget);
            if (widget instanceof ToolItem item) {
                handle = (Long) gtk.getMethod("gtk_bin_get_child", long.class).invoke(null, handle);
                if ((item.getStyle() & SWT.DROP_DOWN) != 0) {
                    long parts = (Long) gtk.getMethod("gtk_container_get_children", long.class).invoke(null, handle);
                    handle = (Long) Class.forName("org.eclipse.swt.internal.gtk.OS")
                            .getMethod("g_list_data", long.class).invoke(null, parts);
                }
            }
            long[] name = new long[1];
            Class.forName("org.eclipse.swt.internal.gtk.OS")
                    .getMethod("g_object_get", long.class, byte[].class, long[].class, long.class).invoke(null,
                            gtk.getMethod("gtk_widget_get_accessible", long.class).invoke(null, handle), PROPERTY, name,
                            0L);
            return name[0] == 0 ? "" : (String) Class.forName("org.eclipse.swt.internal.Converter")
                    .getMethod("cCharPtrToJavaString", long.class, boolean.class).invoke(null, name[0], true);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
