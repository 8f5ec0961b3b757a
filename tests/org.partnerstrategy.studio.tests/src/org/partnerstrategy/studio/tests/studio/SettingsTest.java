/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.studio.settings.StartLanguage;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What the user sets holds. */
class SettingsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void tellsTheNextStartTheLanguage() throws Exception {
        Path file = folder.resolve("settings").resolve("language");
        new StartLanguage(file).choose("nl");
        assertEquals("nl", Files.readString(file).strip());
        new StartLanguage(file).choose("");
        assertFalse(Files.exists(file));
    }
}
