/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells GTK the names of its own controls. SWT has no way for it: what it asks its accessible listeners for reaches the
 * desktop only from controls that SWT draws itself. Its internal classes are the way, and only GTK's SWT has them.
 */
final class GtkAccessible {

    private static final byte[] PROPERTY = text("accessible-name");

    private GtkAccessible() {
    }

    /** Names a control; elsewhere than on GTK this does nothing. */
    static void name(Control control, String name) {
        Optional.ofNullable(Internals.FOUND).ifPresent(gtk -> gtk.perform(() -> {
            long handle = gtk.handle(control);
            gtk.set(handle, name);
            if (control instanceof Combo && (control.getStyle() & SWT.READ_ONLY) == 0) {
                gtk.set(gtk.child(handle), name);
            }
        }));
    }

    /** Names a tool; elsewhere than on GTK this does nothing. */
    static void name(ToolItem item, String name) {
        Optional.ofNullable(Internals.FOUND).ifPresent(gtk -> gtk.perform(() -> {
            long button = gtk.child(gtk.handle(item));
            if ((item.getStyle() & SWT.DROP_DOWN) == 0) {
                gtk.set(button, name);
            } else {
                for (long part : gtk.children(button)) {
                    gtk.set(part, name);
                }
            }
        }));
    }

    private static byte[] text(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    private interface Task {

        void run() throws ReflectiveOperationException;
    }

    /** What is needed of SWT's internal classes. */
    private record Internals(Method accessible, Method child, Method children, Method data, Method next, Method free,
            Method set) {

        static final Internals FOUND = SWT.getPlatform().equals("gtk") ? find() : null;

        private static Internals find() {
            try {
                Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3");
                Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS");
                return new Internals(gtk.getMethod("gtk_widget_get_accessible", long.class),
                        gtk.getMethod("gtk_bin_get_child", long.class),
                        gtk.getMethod("gtk_container_get_children", long.class),
                        os.getMethod("g_list_data", long.class), os.getMethod("g_list_next", long.class),
                        os.getMethod("g_list_free", long.class),
                        os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class));
            } catch (ReflectiveOperationException e) {
                // Another SWT: then it is as if nobody had named anything, which is told once.
                ILog.of(GtkAccessible.class).warn(e.toString(), e);
                return null;
            }
        }

        void perform(Task task) {
            try {
                task.run();
            } catch (ReflectiveOperationException e) {
                ILog.of(GtkAccessible.class).warn(e.toString(), e);
            }
        }

        long handle(Widget widget) throws ReflectiveOperationException {
            return Widget.class.getField("handle").getLong(widget);
        }

        long child(long handle) throws ReflectiveOperationException {
            return (Long) child.invoke(null, handle);
        }

        List<Long> children(long handle) throws ReflectiveOperationException {
            List<Long> all = new ArrayList<>();
            long first = (Long) children.invoke(null, handle);
            for (long place = first; place != 0; place = (Long) next.invoke(null, place)) {
                all.add((Long) data.invoke(null, place));
            }
            free.invoke(null, first);
            return all;
        }

        void set(long handle, String name) throws ReflectiveOperationException {
            long object = handle == 0 ? 0 : (Long) accessible.invoke(null, handle);
            if (object != 0) {
                set.invoke(null, object, PROPERTY, text(name), 0L);
            }
        }
    }
}
