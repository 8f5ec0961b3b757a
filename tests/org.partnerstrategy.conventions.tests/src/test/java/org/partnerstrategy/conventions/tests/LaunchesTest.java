/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launch configurations for Eclipse run what the products are made of. */
class LaunchesTest {

    private static final Path ROOT = Path.of(System.getProperty("bundles", "../../bundles")).resolveSibling("");
    private static final Pattern FEATURE = Pattern.compile("<setEntry value=\"([\\w.]+):default\"/>");
    private static final Pattern STARTED = Pattern
            .compile("<setEntry value=\"([\\w.]+):0\\.0\\.0:default:true:(\\d):true\"/>");
    private static final Pattern ADDED = Pattern.compile("<setEntry value=\"([\\w.]+):0\\.0\\.0:workspace:");
    private static final Pattern PROJECT = Pattern.compile("PROJECT_ATTR\" value=\"([\\w.]+)\"");
    private static final Pattern MAIN = Pattern.compile("MAIN_TYPE\" value=\"([\\w.]+)\"");
    private static final Pattern IDENTITY = Pattern
            .compile("key=\"(?:product|application)\" value=\"org\\.partnerstrategy\\.studio\\.(\\w+)\"");

    private static final Pattern FEATURE_OF_PRODUCT = Pattern.compile("<feature id=\"([\\w.]+)\"");
    private static final Pattern STARTED_BY_PRODUCT = Pattern.compile(
            "<plugin id=\"([\\w.]+)\" autoStart=\"true\" startLevel=\"([1-9])\"/>");

    static List<Path> launches() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("releng/launch"))) {
            return files.sorted().toList();
        }
    }

    static Stream<Path> launchesOfTheStudio() throws IOException {
        return launches().stream().filter(launch -> Bundle.text(launch).contains("selected_features"));
    }

    @ParameterizedTest
    @MethodSource("launchesOfTheStudio")
    void haveTheFeaturesOfTheProduct(Path launch) {
        String product = Bundle.text(product(launch));
        assertEquals(all(FEATURE_OF_PRODUCT, product), all(FEATURE, Bundle.text(launch)));
        assertEquals(all(STARTED_BY_PRODUCT, product), all(STARTED, Bundle.text(launch)));
        assertThat(all(FEATURE, Bundle.text(launch))).isNotEmpty();
    }

    private static Path product(Path launch) {
        String folder = launch.getFileName().toString().contains("Sirius") ? "sirius.product" : "product";
        return ROOT.resolve("releng/org.partnerstrategy." + folder + "/partnerstrategy.product");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)
                + (found.groupCount() > 1 ? ":" + found.group(2) : "")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("launches")
    void nameOnlyWhatIsThere(Path launch) {
        String text = Bundle.text(launch);
        Stream.concat(all(PROJECT, text).stream(), all(ADDED, text).stream()).forEach(project -> assertTrue(
                isFolder("bundles", project) || isFolder("tests", project), project));
        all(FEATURE, text).forEach(feature -> assertTrue(isFolder("features", feature), feature));
        all(MAIN, text).forEach(main -> assertTrue(Files.exists(ROOT.resolve("bundles")
                .resolve(all(PROJECT, text).iterator().next()).resolve("src/" + main.replace('.', '/') + ".java")),
                main));
        String studio = Bundle.named("org.partnerstrategy.studio").pluginXml();
        all(IDENTITY, text).forEach(id -> assertTrue(studio.contains("<extension id=\"" + id + "\""), id));
    }

    private static boolean isFolder(String parent, String name) {
        return Files.isDirectory(ROOT.resolve(parent).resolve(name));
    }
}
