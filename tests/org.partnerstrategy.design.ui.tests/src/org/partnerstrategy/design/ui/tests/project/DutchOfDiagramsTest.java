/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

/** The Dutch words for what Sirius, GMF and GEF say are found by them, and say something that they still say. */
class DutchOfDiagramsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    @ParameterizedTest
    @CsvSource({
            "org.eclipse.sirius.diagram.ui, plugin",
            "org.eclipse.sirius.ui, plugin",
            "org.eclipse.sirius.table.ui, plugin",
            "org.eclipse.gef, plugin",
            "org.eclipse.gef, org/eclipse/gef/internal/messages",
            "org.eclipse.gef, org/eclipse/gef/ui/palette/messages",
            "org.eclipse.gmf.runtime.diagram.ui, plugin",
            "org.eclipse.gmf.runtime.diagram.ui, org/eclipse/gmf/runtime/diagram/ui/l10n/DiagramUIMessages",
            "org.eclipse.gmf.runtime.diagram.ui.actions, "
                    + "org/eclipse/gmf/runtime/diagram/ui/actions/internal/l10n/DiagramUIActionsMessages",
            "org.eclipse.gmf.runtime.diagram.ui.providers, plugin",
            "org.eclipse.gmf.runtime.diagram.ui.providers, "
                    + "org/eclipse/gmf/runtime/diagram/ui/providers/internal/l10n/DiagramUIProvidersMessages",
    })
    void translatesWhatIsSaid(String host, String texts) throws IOException {
        Bundle bundle = Platform.getBundle(host);
        Properties english = texts(bundle, texts + ".properties");
        Properties dutch = texts(bundle, texts + "_nl.properties");

        assertFalse(dutch.isEmpty());
        assertEquals(List.of(), dutch.stringPropertyNames().stream().filter(key -> !english.containsKey(key)).sorted()
                .toList(), "said no more");
        TreeMap<String, String> others = new TreeMap<>(Comparator.naturalOrder());
        dutch.stringPropertyNames().stream().filter(key -> !placeholders(english, key).equals(placeholders(dutch, key)))
                .forEach(key -> others.put(key, dutch.getProperty(key)));
        assertEquals(new TreeMap<>(), others, "other places for values");
    }

    private static List<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(MatchResult::group).distinct().sorted()
                .toList();
    }

    private static Properties texts(Bundle bundle, String file) throws IOException {
        Properties texts = new Properties();
        URL entry = bundle.getResource(file) == null ? bundle.getEntry(file) : bundle.getResource(file);
        try (InputStream stream = entry.openStream()) {
            texts.load(stream);
        }
        return texts;
    }
}
