/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.model.text.Messages;

/** Light or dark. */
public enum Appearance {

    /** As the computer is set. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    private static final Messages MESSAGES = Messages.of(Appearance.class);

    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String THEME_NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String THEME_KEY = "themeid";
    // GTK answers what the program shows; before it shows anything that is what the computer shows.
    private static final boolean DARK_AT_START = Display.isSystemDarkTheme();

    private static String shown = LIGHT_THEME;

    /** What the user has chosen. */
    public static Appearance chosen() {
        String name = Settings.store().getString(Settings.APPEARANCE);
        return name.isEmpty() ? SYSTEM : valueOf(name);
    }

    /** What it is called. */
    public String label() {
        return MESSAGES.text("appearance." + name().toLowerCase(Locale.ROOT));
    }

    /** The identity of the theme that the workbench shows for it. */
    public String theme() {
        boolean dark = this == DARK || this == SYSTEM && isComputerDark();
        return dark ? DARK_THEME : LIGHT_THEME;
    }

    private static boolean isComputerDark() {
        return "gtk".equals(SWT.getPlatform()) ? DARK_AT_START : Display.isSystemDarkTheme();
    }

    /**
     * Lets a workbench that is about to start show it from the first moment on.
     *
     * @param display on which it will be shown, and whose thread calls this
     */
    public void prepare(Display display) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(THEME_NODE);
        node.put(THEME_KEY, theme());
        shown = theme();
        GtkLook.show(display, (shown.equals(DARK_THEME) ? Palette.dark() : Palette.light()).surfaces());
    }

    /** Remembers it for the next start. */
    public void choose() {
        Settings.keep(Settings.APPEARANCE, name());
    }

    /**
     * Whether the workbench shows something else. It does not change while it runs: its controls keep colours of the
     * one appearance in the other, and those of tables that are being filled can end the program.
     */
    public boolean needsRestart() {
        return !theme().equals(shown);
    }
}
