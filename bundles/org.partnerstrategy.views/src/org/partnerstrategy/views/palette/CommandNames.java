/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.palette;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * What commands are called in every language of the product. The platform keeps only the names in its own language, so
 * that the others are found in the files from which those come.
 */
final class CommandNames {

    private static final List<String> FILES = List.of("plugin.properties", "plugin_nl.properties");

    private final Map<String, Bundle> contributors = new HashMap<>();
    private final Map<Bundle, List<Properties>> texts = new HashMap<>();

    CommandNames() {
        for (IConfigurationElement command : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.commands")) {
            Bundle bundle = Platform.getBundle(command.getContributor().getName());
            if (command.getName().equals("command") && bundle != null) {
                contributors.put(command.getAttribute("id"), bundle);
            }
        }
    }

    /** All names of a command, the given one first. */
    Set<String> of(String id, String name) {
        Set<String> names = new LinkedHashSet<>(Set.of(name));
        Bundle bundle = contributors.get(id);
        if (bundle != null) {
            List<Properties> all = texts.computeIfAbsent(bundle, CommandNames::read);
            for (Properties language : all) {
                language.stringPropertyNames().stream().filter(key -> language.getProperty(key).equals(name))
                        .forEach(key -> all.stream().map(other -> other.getProperty(key))
                                .filter(text -> text != null && !text.isBlank()).forEach(names::add));
            }
        }
        return names;
    }

    private static List<Properties> read(Bundle bundle) {
        return FILES.stream().map(file -> read(bundle, file)).toList();
    }

    /** The texts of a bundle and of the fragments that translate it. */
    private static Properties read(Bundle bundle, String file) {
        Properties all = new Properties();
        Enumeration<URL> found = bundle.findEntries("/", file, false);
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            try (InputStreamReader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException e) {
                // Without its texts a command is found by the name that the platform knows.
            }
        }
        return all;
    }
}
