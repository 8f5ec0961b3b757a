/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is installed together says what it is, in both languages, and forgets no bundle. */
class FeaturesTest {

    private static final Path FEATURES = Path.of(System.getProperty("bundles", "../../bundles"))
            .resolveSibling("features");
    private static final Pattern KEY = Pattern.compile("[\">]%(\\w+)[\"<]");
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
    private static final List<String> SAID = List.of("featureName", "featureProvider", "description", "copyright",
            "license");

    static List<Path> features() throws IOException {
        try (Stream<Path> folders = Files.list(FEATURES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("feature.xml"))).sorted().toList();
        }
    }

    static Stream<Bundle> bundles() {
        return Bundle.all().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void saysWhatItIsInBothLanguages(Path feature) {
        assertEquals(SAID, KEY.matcher(Bundle.text(feature.resolve("feature.xml"))).results()
                .map(key -> key.group(1)).toList());
        for (String texts : List.of("feature.properties", "feature_nl.properties")) {
            Properties said = Bundle.messages(feature.resolve(texts));
            assertEquals(List.of(), SAID.stream().filter(key -> said.getProperty(key, "").isBlank()).toList(), texts);
        }
    }

    /** Who installs several is asked once to accept the same text. */
    @Test
    void allHaveTheSameLicence() throws IOException {
        for (String texts : List.of("feature.properties", "feature_nl.properties")) {
            assertEquals(1, features().stream().map(feature -> Bundle.messages(feature.resolve(texts)))
                    .map(said -> said.getProperty("license")).distinct().count(), texts);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasEveryBundleOnce(Bundle bundle) throws IOException {
        assertEquals(1, features().stream().filter(feature -> has(feature, bundle.name())).count());
    }

    /** The sources of what stands on Sirius are in no feature, because the site can be without them. */
    @ParameterizedTest
    @MethodSource("bundles")
    void handsOutTheSourcesOfEveryBundle(Bundle bundle) {
        boolean hasCode = !bundle.files(".java").isEmpty();
        boolean needsSirius = Set.of("org.partnerstrategy.design.ui", "org.partnerstrategy.example.diagrams")
                .contains(bundle.name());
        if (hasCode && !needsSirius) {
            assertEquals(true, has(FEATURES.resolve("org.partnerstrategy.sdk.feature"), bundle.name() + ".source"));
        }
    }

    /** Who wants to see it installs it from the site. */
    @ParameterizedTest
    @ValueSource(strings = { "org.partnerstrategy.product", "org.partnerstrategy.sirius.product" })
    void leavesTheExampleOfAPlugInOutOfTheProduct(String product) {
        String features = Bundle.text(FEATURES.resolveSibling("releng").resolve(product)
                .resolve("partnerstrategy.product"));
        assertThat(features).doesNotContain("org.partnerstrategy.example.");
    }

    private static boolean has(Path feature, String bundle) {
        return PLUGIN.matcher(Bundle.text(feature.resolve("feature.xml"))).results()
                .anyMatch(plugin -> plugin.group(1).equals(bundle));
    }
}
