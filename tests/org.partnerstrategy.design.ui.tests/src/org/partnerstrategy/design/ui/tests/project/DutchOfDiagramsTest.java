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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The Dutch words for what Sirius, GMF, GEF, EEF and the tree of projects say are found by them, and say something that
 * they still say.
 */
class DutchOfDiagramsTest {

    private static final Pattern DIAGRAMS = Pattern.compile(
            "org\\.eclipse\\.(sirius|gmf|gef|eef|ui\\.navigator)(\\..*)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    /** All that the fragments bring, each as the bundle and the file whose words it has in Dutch. */
    static Stream<Arguments> dutch() {
        BundleContext context = FrameworkUtil.getBundle(DutchOfDiagramsTest.class).getBundleContext();
        return Stream.of(context.getBundles()).filter(bundle -> DIAGRAMS.matcher(bundle.getSymbolicName()).matches())
                .flatMap(host -> Stream.ofNullable(Platform.getFragments(host)).flatMap(Stream::of)
                        .filter(fragment -> fragment.getSymbolicName().startsWith("org.partnerstrategy.nl."))
                        .flatMap(DutchOfDiagramsTest::files).map(file -> Arguments.of(host.getSymbolicName(), file)));
    }

    private static Stream<String> files(Bundle fragment) {
        return Collections.list(fragment.findEntries("/", "*_nl.properties", true)).stream()
                .map(entry -> entry.getPath().substring(1).replace("_nl.properties", ""));
    }

    @ParameterizedTest
    @MethodSource("dutch")
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
