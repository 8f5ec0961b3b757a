/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Ends texts that do not fit into their column with an ellipsis. Windows and macOS do so by themselves. GTK cuts in the
 * middle of a letter, and SWT has no way to say otherwise: its internal classes are the way, and only GTK's SWT has
 * them.
 */
public final class Ellipsis {

    /** Pango's name for an ellipsis at the end. */
    private static final int AT_THE_END = 3;

    private Ellipsis() {
    }

    /** For the columns that a table has now. */
    public static void in(Table table) {
        in(Arrays.stream(table.getColumns()));
    }

    /** For the columns that a tree has now. */
    public static void in(Tree tree) {
        in(Arrays.stream(tree.getColumns()));
    }

    /** For the columns that a table gets, at each new size: SWT makes new cells for who paints or marks them. */
    public static void always(Table table) {
        table.addListener(SWT.Resize, event -> in(table));
    }

    /** For the columns that a tree gets, at each new size. */
    public static void always(Tree tree) {
        tree.addListener(SWT.Resize, event -> in(tree));
    }

    private static void in(Stream<? extends Widget> columns) {
        Optional.ofNullable(Internals.FOUND).ifPresent(gtk -> columns.forEach(gtk::shorten));
    }

    private record Internals(Method cells, Method data, Method next, Method free) {

        static final Internals FOUND = SWT.getPlatform().equals("gtk") ? find() : null;

        private static Internals find() {
            try {
                Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk.GTK");
                Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS");
                return new Internals(gtk.getMethod("gtk_cell_layout_get_cells", long.class),
                        os.getMethod("g_list_data", long.class), os.getMethod("g_list_next", long.class),
                        os.getMethod("g_list_free", long.class));
            } catch (ReflectiveOperationException e) {
                // Another SWT: then texts are cut as they would be anyway, which is told once.
                ILog.of(Ellipsis.class).warn(e.toString(), e);
                return null;
            }
        }

        /** The text is the last cell of a column, behind its picture. */
        void shorten(Widget column) {
            try {
                long first = (Long) cells.invoke(null, Widget.class.getField("handle").getLong(column));
                long last = 0;
                for (long place = first; place != 0; place = (Long) next.invoke(null, place)) {
                    last = (Long) data.invoke(null, place);
                }
                free.invoke(null, first);
                if (last != 0) {
                    GtkProperty.set(last, "ellipsize", AT_THE_END);
                }
            } catch (ReflectiveOperationException e) {
                ILog.of(Ellipsis.class).warn(e.toString(), e);
            }
        }
    }
}
