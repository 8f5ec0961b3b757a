/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that people read stands in message files, in both languages. */
class TranslationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY_OF_PLUGIN = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\((\\w+)\\.class,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BOUND = Pattern.compile("Messages\\.of\\((\\w+)\\.class\\)");
    private static final Pattern SAID = Pattern.compile("MESSAGES\\.(?:text|message)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /** Two words, the first with a capital: what a person would read, unless it is for developers. */
    private static final Pattern SENTENCE = Pattern.compile("\"[A-Z][a-z]+,? [a-z]+[^\"]*\"");
    private static final Pattern FOR_DEVELOPERS = Pattern.compile(
            "Exception\\(|\\.(error|warn|info)\\(|@\\w+\\(|setThreadName|new Job\\(|new Thread\\(");

    private static final Pattern SHOWN = Pattern.compile(
            "\\.set(Text|ToolTipText|Message|Title|Description|ErrorMessage)\\(\\s*\"[^\"]*\\p{L}{2}");
    private static final int LAST_OF_ASCII = 127;
    /** The words that a register may use for its columns are read, not said. */
    private static final Set<String> READ = Set.of("RelationFields.java");

    static Stream<Path> messageFiles() {
        return Bundle.all().stream().filter(bundle -> !isFragment(bundle))
                .flatMap(bundle -> bundle.files(".properties").stream())
                .filter(file -> !file.getFileName().toString().matches("build.properties|.*_nl.properties"));
    }

    /** The fragments translate the platform, whose English is elsewhere. */
    private static boolean isFragment(Bundle bundle) {
        return Bundle.text(bundle.folder().resolve("META-INF/MANIFEST.MF")).contains("Fragment-Host");
    }

    /** The platform reads the texts of its classes in Latin-1, in which other letters have to be escaped. */
    @Test
    void escapesWhatThePlatformWouldNotRead() {
        List<Path> unread = Bundle.all().stream().filter(TranslationTest::isFragment)
                .flatMap(bundle -> bundle.files("_nl.properties").stream())
                .filter(file -> !file.endsWith("plugin_nl.properties"))
                .filter(file -> Bundle.text(file).chars().anyMatch(letter -> letter > LAST_OF_ASCII)).toList();
        assertEquals(List.of(), unread);
    }

    static Stream<Bundle> bundles() {
        return Bundle.all().stream();
    }

    @ParameterizedTest
    @MethodSource("messageFiles")
    void saysTheSameInDutch(Path english) {
        Path dutch = english.resolveSibling(english.getFileName().toString().replace(".properties", "_nl.properties"));
        assertTrue(Files.exists(dutch), dutch + " is missing");
        assertEquals(placeholders(Bundle.messages(english)), placeholders(Bundle.messages(dutch)));
    }

    private static Map<String, TreeSet<String>> placeholders(Properties messages) {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        messages.stringPropertyNames().forEach(key -> all.put(key, new TreeSet<>(PLACEHOLDER
                .matcher(messages.getProperty(key)).results().map(result -> result.group(1)).toList())));
        return all;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheTextsOfItsExtensions(Bundle bundle) {
        Path file = bundle.folder().resolve("plugin.xml");
        if (Files.exists(file)) {
            Properties texts = Bundle.messages(bundle.folder().resolve("plugin.properties"));
            List<String> missing = KEY_OF_PLUGIN.matcher(Bundle.text(file)).results().map(key -> key.group(1))
                    .filter(key -> !texts.containsKey(key)).toList();
            assertEquals(List.of(), missing);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheMessagesThatItsClassesSay(Bundle bundle) {
        for (Path file : bundle.files(".java")) {
            String source = Bundle.text(file);
            List<String> missing = MESSAGE.matcher(source).results()
                    .filter(message -> !isThere(file, source, message)).map(message -> message.group(2)).toList();
            assertEquals(List.of(), missing, file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheMessagesThatItsClassesBind(Bundle bundle) {
        for (Path file : bundle.files(".java")) {
            String source = Bundle.text(file);
            Optional<Properties> messages = BOUND.matcher(source).results().findFirst()
                    .map(bound -> Bundle.messages(packageOf(bound.group(1), file, source)
                    .resolve("messages.properties")));
            List<String> missing = messages.stream().flatMap(known -> SAID.matcher(source).results()
                    .map(said -> said.group(1)).filter(key -> !known.containsKey(key))).toList();
            assertEquals(List.of(), missing, file.toString());
        }
    }

    /** The folder of the package of a class that a source names: its own, or the one that it imports it from. */
    private static Path packageOf(String name, Path file, String source) {
        return Pattern.compile("import ([\\w.]+)\\." + name + ";").matcher(source).results().findFirst()
                .map(found -> found.group(1).replace('.', '/'))
                .flatMap(folder -> Bundle.all().stream().map(bundle -> bundle.folder().resolve("src").resolve(folder))
                        .filter(place -> Files.exists(place.resolve(name + ".java"))).findFirst())
                .orElse(file.getParent());
    }

    /** Whether the message stands beside the class that says it; other owners have their own file. */
    private static boolean isThere(Path file, String source, MatchResult message) {
        Path folder = file.getParent();
        boolean here = Files.exists(folder.resolve(message.group(1) + ".java")) || source.contains(
                "class " + message.group(1)) || source.contains("record " + message.group(1));
        Path messages = folder.resolve("messages.properties");
        return !here || Files.exists(messages) && Bundle.messages(messages).containsKey(message.group(2));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoSentencesInItsClasses(Bundle bundle) {
        List<String> sentences = bundle.files(".java").stream()
                .filter(file -> !READ.contains(file.getFileName().toString())).flatMap(file -> Bundle.text(file).lines()
                .filter(line -> SHOWN.matcher(line).find()
                        || SENTENCE.matcher(line).find() && !FOR_DEVELOPERS.matcher(line).find())
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"))
                .map(line -> file.getFileName() + ": " + line.strip())).toList();
        assertEquals(List.of(), sentences);
    }
}
