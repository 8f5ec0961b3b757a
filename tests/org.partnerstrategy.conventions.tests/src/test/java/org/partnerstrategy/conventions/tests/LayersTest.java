/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bundles depend only on those below them. {@code ArchitectureTest} checks their classes in the built product. */
class LayersTest {

    /** From the lowest to the highest; those in one layer do not know each other. */
    private static final List<String> LAYERS = List.of(
            "model",
            "model\\.edit|method",
            "extension",
            "field",
            "compare",
            "matrix|exchange|example|template|editing",
            "report|workbook|workshop",
            "cli|ui|design|example\\.extension",
            "editor",
            "editor\\.\\w+|views|exchange\\.ui|example\\.ui|workshop\\.ui|help|install",
            "studio|design\\.ui|example\\.diagrams|nl");

    private static final String PREFIX = "org.partnerstrategy.";
    private static final Pattern OWN = Pattern.compile("org\\.partnerstrategy\\.([\\w.]+);bundle-version");
    private static final Pattern HEADER = Pattern.compile("^([\\w-]+): (.*)$", Pattern.MULTILINE);
    private static final Pattern EXPORTED = Pattern.compile("(?:^|,)([\\w.]+)((?:;[^,\"]+(?:\"[^\"]*\")?)*)");
    private static final Pattern IMPORT = Pattern
            .compile("^import (?:static )?(org\\.partnerstrategy\\.[a-z.]+)\\.[A-Z]", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`([\\w.]+)`");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void standsOnLowerLayersOnly(Bundle bundle) {
        int own = layer(shortName(bundle));
        OWN.matcher(manifest(bundle)).results().map(result -> result.group(1)).forEach(
                other -> assertTrue(layer(other) < own, bundle + " stands on " + other));
    }

    /** The fragments with Dutch are named after the bundles of the platform, and are one to the architecture. */
    private static String shortName(Bundle bundle) {
        return bundle.folder().getParent().endsWith("nl") ? "nl" : bundle.name().substring(PREFIX.length());
    }

    private static String manifest(Bundle bundle) {
        return Bundle.text(bundle.folder().resolve("META-INF/MANIFEST.MF")).replaceAll("\r?\n ", "");
    }

    private static String header(Bundle bundle, String name) {
        return HEADER.matcher(manifest(bundle)).results().filter(header -> header.group(1).equals(name))
                .map(header -> header.group(2)).findFirst().orElse("");
    }

    /** By bundles alone, so that the layers are all there is to say about who stands on whom. */
    @ParameterizedTest
    @MethodSource("bundles")
    void importsNoPackagesOfItsOwnProduct(Bundle bundle) {
        assertFalse(header(bundle, "Import-Package").contains(PREFIX), bundle.name());
    }

    /**
     * Who stands on a bundle then also stands on what that shows in its API, and on nothing more. Commands have
     * the annotations of picocli.
     */
    @ParameterizedTest
    @MethodSource("bundles")
    void passesOnOnlyTheModelAndWhatStandsOnIt(Bundle bundle) {
        List<String> passedOn = Stream.of(header(bundle, "Require-Bundle").split(",(?=org|com|jakarta|picocli)"))
                .filter(required -> required.contains("visibility:=reexport")).map(required -> required.split(";")[0])
                .filter(name -> !name.startsWith(PREFIX) && !name.startsWith("org.eclipse.emf.")).toList();
        assertEquals(bundle.name().equals(PREFIX + "cli") ? List.of("picocli") : List.of(), passedOn);
    }

    /** In the platform they could not; plain Java would let tests, which others take as an example. */
    @ParameterizedTest
    @MethodSource("modules")
    void reachesIntoNoOtherBundle(Bundle module) {
        Set<String> exported = Bundle.all().stream().flatMap(bundle -> exported(bundle, module))
                .collect(Collectors.toSet());
        Set<String> kept = Bundle.all().stream().filter(bundle -> !bundle.equals(module))
                .flatMap(bundle -> bundle.files(".java").stream()).map(LayersTest::packageOf)
                .filter(name -> !exported.contains(name)).collect(Collectors.toSet());
        List<String> reached = module.files(".java").stream()
                .flatMap(file -> IMPORT.matcher(Bundle.text(file)).results()
                        .map(found -> found.group(1)).filter(kept::contains)
                        .map(found -> file.getFileName() + " uses " + found))
                .toList();
        assertEquals(List.of(), reached);
    }

    /** The bundles, and the modules with tests. */
    static Stream<Bundle> modules() {
        return Stream.concat(Bundle.all().stream(), Bundle.tests().stream());
    }

    /** What a bundle exports to a module: some packages are only for friends. */
    private static Stream<String> exported(Bundle bundle, Bundle module) {
        return EXPORTED.matcher(header(bundle, "Export-Package")).results().filter(
                export -> !export.group(2).contains("x-internal:=true") && (!export.group(2).contains("x-friends")
                        || export.group(2).contains(module.name())))
                .map(export -> export.group(1));
    }

    private static String packageOf(Path file) {
        return Bundle.text(file).lines().filter(line -> line.startsWith("package ")).findFirst().orElse("package ;")
                .replaceAll("package |;.*", "");
    }

    @Test
    void standOnTheArchitecturePageAsTheyAre() {
        String page = Bundle.text(Bundle.all().getFirst().folder().resolveSibling("README.md"));
        Map<Integer, Set<String>> told = new TreeMap<>();
        ROW.matcher(page).results().forEach(row -> told.put(Integer.valueOf(row.group(1)), NAMED.matcher(row.group(2))
                .results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        Map<Integer, Set<String>> there = new TreeMap<>();
        Bundle.all().stream().map(LayersTest::shortName)
                .forEach(name -> there.computeIfAbsent(layer(name), layer -> new TreeSet<>()).add(name));
        assertEquals(there, told);
    }

    private static int layer(String name) {
        return IntStream.range(0, LAYERS.size()).filter(layer -> name.matches(LAYERS.get(layer))).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is in no layer"));
    }
}
