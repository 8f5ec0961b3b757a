/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.partnerstrategy.extension.method.CheckSettings;
import org.partnerstrategy.method.change.StrategyDefaults;
import org.partnerstrategy.model.file.UserFolder;

/** What the user has set in the studio, as far as commands heed it. */
public final class StudioSettings {

    private static final String FOLDER = "studio/.metadata/.plugins/org.eclipse.core.runtime/.settings";
    /** The earlier one first: what is set anew is in the other. */
    private static final List<String> FILES = List.of("org.partnerstrategy.studio.prefs",
            "org.partnerstrategy.editor.prefs");

    private StudioSettings() {
    }

    /** With what strategies begin; as built in where the studio keeps no settings, or they cannot be read. */
    static StrategyDefaults defaults() {
        return StrategyDefaults.of(all()::getProperty);
    }

    /** Lets the checks be those that the studio's settings want. */
    public static void applyToChecks() {
        Properties settings = all();
        CheckSettings.read(settings::getProperty);
    }

    private static Properties all() {
        Properties settings = new Properties();
        for (String file : FILES) {
            read(UserFolder.path().resolve(FOLDER).resolve(file), settings);
        }
        return settings;
    }

    private static void read(Path file, Properties settings) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
            settings.putAll(kept);
        } catch (IOException | IllegalArgumentException none) {
            // Nothing was set, or what was set cannot be read: then strategies begin as they do without.
        }
    }
}
