/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F1 leads somewhere: on every page, view, wizard and dialog, in both languages. */
class ContextHelpTest {

    /** Their identity is the context of their help. */
    private static final Pattern WITH_IDENTITY = Pattern
            .compile("<(?:page|view|wizard)\\s+id=\"(org\\.[^\"]+)\"\\s+(?:name|title)=");
    private static final Pattern CONTEXT = Pattern.compile("String HELP = \"([^\"]+)\"");
    private static final Pattern NAMESPACE = Pattern.compile("<contexts file=\"contexts.xml\" plugin=\"([^\"]+)\"/>");
    private static final Pattern WINDOW = Pattern.compile(
            "class \\w+ extends (\\w*Wizard|\\w*Dialog|ViewPart|StrategyView|PropertySheet)\\b");
    /** By itself, or by what it extends. */
    private static final Pattern SETS_HELP = Pattern
            .compile("setHelp\\(|extends (StrategyView|StrategyFileWizard|HelpWizard)\\b");

    static Stream<Bundle> bundles() {
        return Bundle.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void coversEveryPageViewAndWizard(Bundle bundle) {
        List<String> ids = Stream
                .concat(WITH_IDENTITY.matcher(bundle.pluginXml()).results(), bundle.files(".java").stream()
                        .flatMap(file -> CONTEXT.matcher(Bundle.text(file)).results()))
                .map(id -> id.group(1)).toList();
        for (GuidePages guide : GuidePages.values()) {
            assertEquals(List.of(), ids.stream().filter(id -> !isKnown(guide, id)).toList(), guide.name());
        }
    }

    /** A name space of the contexts' file, a dot, and a name in the file. */
    private static boolean isKnown(GuidePages guide, String id) {
        int dot = id.lastIndexOf('.');
        return namespaces().contains(id.substring(0, dot)) && guide.contexts().containsKey(id.substring(dot + 1));
    }

    private static Set<String> namespaces() {
        return NAMESPACE.matcher(Bundle.named("org.partnerstrategy.help").pluginXml()).results()
                .map(namespace -> namespace.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isSetByEveryWindow(Bundle bundle) {
        assertEquals(List.of(), bundle.files(".java").stream().filter(file -> WINDOW.matcher(Bundle.text(file)).find())
                .filter(file -> !SETS_HELP.matcher(Bundle.text(file)).find())
                .map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void hasTheSameContextsInBothLanguages() {
        assertEquals(GuidePages.ENGLISH.contexts(), GuidePages.DUTCH.contexts());
    }

    @ParameterizedTest
    @EnumSource
    void leadsToPlacesThatAreThere(GuidePages guide) {
        assertThat(guide.contexts()).isNotEmpty();
        guide.contexts().forEach((context, places) -> {
            assertFalse(places.isEmpty(), context);
            assertEquals(List.of(), places.stream().filter(place -> !guide.leadsTo(place)).toList(), context);
        });
    }

    /** The studio opens the first, so it has to be the page itself and not a part of another subject. */
    @Test
    void leadsToThePageOfEachStepFirst() {
        Stream.of("inventory", "position", "direction", "actions", "maintenance").forEach(step -> assertTrue(
                GuidePages.ENGLISH.contexts().get(step).getFirst().equals(step + ".html"), step));
    }
}
