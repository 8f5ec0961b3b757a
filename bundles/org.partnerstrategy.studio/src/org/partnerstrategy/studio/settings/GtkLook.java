/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Surfaces;

/**
 * How GTK's own controls look in this program: what style sheets of the workbench do not reach, such as the row that is
 * selected, headings, menus and tips. SWT takes a style sheet only from a file that is named before the program starts,
 * so its internal classes are the way; other platforms keep their own look.
 */
final class GtkLook {

    private static final String SHEET = "gtk.css";
    /** GTK_STYLE_PROVIDER_PRIORITY_APPLICATION, as of the style sheet of SWT and of the colours of single controls. */
    private static final int PRIORITY = 600;
    private static final String SHEET_OVER = "gtk-over.css";
    private static final String INTERNAL = "org.eclipse.swt.internal.";

    private GtkLook() {
    }

    /** Shows these colours from now on. Does nothing elsewhere than on GTK 3. For the thread of the display. */
    static void show(Display display, Surfaces surfaces) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            Class<?> gtk = Class.forName(INTERNAL + "gtk.GTK");
            if (!gtk.getField("GTK4").getBoolean(null)) {
                load(gtk, sheet(SHEET, surfaces), PRIORITY);
                load(gtk, sheet(SHEET_OVER, surfaces), PRIORITY + 1);
                readAgain(display);
            }
        } catch (ReflectiveOperationException | IOException e) {
            // Another SWT: then the controls look as the desktop draws them, which is told once.
            ILog.of(GtkLook.class).warn(e.toString(), e);
        }
    }

    private static void load(Class<?> all, String sheet, int priority) throws ReflectiveOperationException {
        Class<?> gtk = Class.forName(INTERNAL + "gtk3.GTK3");
        long provider = (Long) all.getMethod("gtk_css_provider_new").invoke(null);
        byte[] text = (sheet + '\0').getBytes(StandardCharsets.UTF_8);
        gtk.getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class)
                .invoke(null, provider, text, -1L, null);
        long screen = (Long) Class.forName(INTERNAL + "gtk.GDK").getMethod("gdk_screen_get_default").invoke(null);
        gtk.getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class)
                .invoke(null, screen, provider, priority);
    }

    /** SWT remembers the colours that the desktop had when the program started. */
    private static void readAgain(Display display) throws ReflectiveOperationException {
        Method read = Display.class.getDeclaredMethod("initializeSystemColors");
        read.setAccessible(true);
        read.invoke(display);
    }

    /** The style sheet, with the names of the colours that it uses before it. */
    private static String sheet(String name, Surfaces surfaces) throws IOException {
        Map<String, Colour> colours = new TreeMap<>(Map.of("ground", surfaces.ground(), "raised", surfaces.raised(),
                "high", surfaces.high(), "line", surfaces.line(), "ink", surfaces.ink(), "soft_ink",
                surfaces.softInk(), "accent", surfaces.accent(), "selected", surfaces.selected(), "primary",
                surfaces.primary(), "on_primary", surfaces.onPrimary()));
        try (InputStream rules = GtkLook.class.getResourceAsStream(name)) {
            return colours.entrySet().stream()
                    .map(named -> "@define-color " + named.getKey() + " " + named.getValue().hexadecimal() + ";\n")
                    .collect(Collectors.joining()) + new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
