package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.studio.settings.Appearance;
import org.partnerstrategy.studio.settings.Language;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What the user sets holds. */
class SettingsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void becomesDarkAtOnce() {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        try {
            Appearance.DARK.choose();
            studio.settle();
            assertEquals(Appearance.DARK, Appearance.chosen());
            assertTrue(themes.getActiveTheme().getId().endsWith("dark"), themes.getActiveTheme().getId());
        } finally {
            Appearance.LIGHT.choose();
            studio.settle();
        }
        assertFalse(themes.getActiveTheme().getId().endsWith("dark"), themes.getActiveTheme().getId());
    }

    @Test
    void tellsTheNextStartTheLanguage() throws Exception {
        Path file = folder.resolve("settings").resolve("language");
        new Language(file).choose("nl");
        assertEquals("nl", Files.readString(file).strip());
        new Language(file).choose("");
        assertFalse(Files.exists(file));
    }
}
