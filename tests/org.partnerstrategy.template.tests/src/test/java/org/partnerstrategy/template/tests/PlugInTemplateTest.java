/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.template.PlugIn;
import org.partnerstrategy.template.PlugInPart;
import org.partnerstrategy.template.PlugInTemplate;
import org.partnerstrategy.template.TemplateException;

/** What a new plug-in is made of. That it builds and speaks is tested with the page that teaches it. */
class PlugInTemplateTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String NAME = "S\u00fadwest-Frysl\u00e2n's rules";
    private static final Set<PlugInPart> ALL = EnumSet.allOf(PlugInPart.class);

    @TempDir
    Path folder;

    private Map<String, String> made(Set<PlugInPart> parts, Optional<String> site, Locale language) throws IOException {
        Path made = folder.resolve("made");
        PlugInTemplate.write(new PlugIn("nl.utrecht", NAME, parts, site, language), made);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(made)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(made.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void leavesNothingToBeFilledIn() throws IOException {
        Map<String, String> files = made(ALL, Optional.empty(), DUTCH);
        List<String> unfinished = files.entrySet().stream().filter(file -> !file.getKey().startsWith("mvnw"))
                .filter(file -> (file.getKey() + file.getValue())
                .matches("(?s).*(@\\w+@|(#|//|<!--) (if \\w+|end)\\s).*"))
                .map(Map.Entry::getKey).toList();
        assertEquals(List.of(), unfinished);
        assertTrue(files.containsKey("nl.utrecht/src/nl/utrecht/LargeAmountRule.java"), files.keySet()::toString);
    }

    /** Not everything reads the files of properties as UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = { "nl.utrecht/plugin.properties", "nl.utrecht.feature/feature_nl.properties",
            "nl.utrecht.site/site.properties" })
    void isCalledByItsName(String file) throws IOException {
        made(ALL, Optional.empty(), DUTCH);
        Properties texts = new Properties();
        try (InputStream stream = Files.newInputStream(folder.resolve("made").resolve(file))) {
            texts.load(stream);
        }
        assertTrue(texts.containsValue(NAME), texts::toString);
    }

    @ParameterizedTest
    @EnumSource(PlugInPart.class)
    void beginsWithWhatIsChosenOnly(PlugInPart part) throws IOException {
        Map<String, String> files = made(Set.of(part), Optional.empty(), Locale.ENGLISH);
        String plugIn = files.get("nl.utrecht/plugin.xml");
        assertEquals(2, plugIn.split("<extension point=\"org.partnerstrategy").length);
        assertEquals(1, files.keySet().stream().filter(file -> file.endsWith("Test.java")).count());
        assertEquals(!Set.of(PlugInPart.ACTIONS, PlugInPart.IMPORTER, PlugInPart.EXPORTER).contains(part),
                files.containsKey("nl.utrecht/src/nl/utrecht/LargeAmount.java"));
    }

    @ParameterizedTest
    @CsvSource({ "en, ## Build", "nl-NL, ## Bouwen", "fr, ## Build" })
    void itsPageIsInTheLanguageOfWhoMakesIt(String language, String heading) throws IOException {
        assertThat(made(ALL, Optional.empty(), Locale.forLanguageTag(language)).get("README.md")).contains(heading);
    }

    @Test
    void remembersTheSiteThatIsNamed() throws IOException {
        String address = "https://example.org/site";
        assertThat(made(ALL, Optional.of(address), DUTCH).get("pom.xml"))
                .contains("<partnerstrategy.site>" + address + "</partnerstrategy.site>");
    }

    @Test
    void runsMavenByItself() throws IOException {
        made(ALL, Optional.empty(), DUTCH);
        assertTrue(Files.isExecutable(folder.resolve("made/mvnw")));
    }

    @ParameterizedTest
    @CsvSource({ "Utrecht, Utrecht, https://a.nl, nl.utrecht", "nl.new, Utrecht, https://a.nl, nl.utrecht",
            "nl.utrecht., Utrecht, https://a.nl, nl.utrecht", "nl.2utrecht, Utrecht, https://a.nl, nl.utrecht",
            "nl.Utrecht, Utrecht, https://a.nl, nl.utrecht", "nl/utrecht, Utrecht, https://a.nl, nl.utrecht",
            "nl.utrecht, ' ', https://a.nl, backslash", "nl.utrecht, a\\b, https://a.nl, backslash",
            "nl.utrecht, Utrecht, a.nl, https:", "nl.utrecht, Utrecht, https://a.nl/<b>, https:" })
    void whatCannotBeIsRefusedWithWhatToDo(String id, String name, String site, String advice) {
        TemplateException refusal = assertThrows(TemplateException.class,
                () -> new PlugIn(id, name, ALL, Optional.of(site), DUTCH));
        assertTrue(refusal.in(DUTCH).contains(advice), refusal.in(DUTCH));
    }

    @Test
    void nothingToBeginWithIsRefused() {
        assertThrows(TemplateException.class,
                () -> new PlugIn("nl.utrecht", "Utrecht", Set.of(), Optional.empty(), DUTCH));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void leavesAloneWhatIsThereAlready(boolean isFolder) throws IOException {
        Path taken = isFolder ? Files.createDirectory(folder.resolve("taken")).resolve("file")
                : folder.resolve("taken");
        Files.writeString(taken, "mine");
        PlugIn plugIn = new PlugIn("nl.utrecht", "Utrecht", ALL, Optional.empty(), DUTCH);
        assertThrows(TemplateException.class, () -> PlugInTemplate.write(plugIn, folder.resolve("taken")));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(Set.of(taken), files.filter(Files::isRegularFile).collect(Collectors.toSet()));
        }
        assertEquals("mine", Files.readString(taken));
    }
}
