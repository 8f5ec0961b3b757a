/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Whatever can be said of a register on the command line can be chosen in the wizard, and the other way around. */
class ImportChoicesTest {

    private static final String PREFIX = "studio.import.";

    /** What the wizard calls the choice of an option; the options of columns are called by their parts. */
    private static final Map<String, String> CONTROLS = Map.ofEntries(Map.entry("register", "file.path"),
            Map.entry("output", "target.new"), Map.entry("into", "target"), Map.entry("factor", "values.factor"),
            Map.entry("rate", "values.rates"), Map.entry("scale", "values.scale"), Map.entry("date", "values.day"),
            Map.entry("attribute", "attributes.as.relation"), Map.entry("partner-attribute", "attributes.as.partner"),
            Map.entry("exclude", "exclusions.add"), Map.entry("encoding", "reading.encoding"),
            Map.entry("separator", "reading.separator"), Map.entry("sheet", "reading.sheet"),
            Map.entry("header-row", "reading.heading"), Map.entry("no-header", "heading.none"),
            Map.entry("password", "password.title"), Map.entry("password-file", "password.title"),
            Map.entry("profile", "profile"), Map.entry("save-profile", "profile.save"), Map.entry("dry-run",
            "result.title"), Map.entry("except", "workbook.changes"), Map.entry("format", "workbook.title"));

    /** The parts whose options are called otherwise. */
    private static final Map<String, String> PARTS = Map.of("to-influence", "DESIRED_INFLUENCE", "to-dependency",
            "DESIRED_DEPENDENCY", "maintained-by", "PERSON");

    /** Labels of the wizard that are no choices: units, answers, headings and what is said of choices. */
    private static final Set<String> NO_CHOICES = Set.of("part.required", "part.optional", "part.none");

    @Test
    void everyOptionOfTheCommandIsAChoiceInTheWizard() {
        assertEquals(Set.of(), optionsWithout(wizard().stringPropertyNames()));
    }

    private static Set<String> optionsWithout(Set<String> labels) {
        return options().entrySet().stream().filter(option -> !labels.contains(option.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyChoiceInTheWizardIsAnOptionOfTheCommand() {
        Set<String> choices = wizard().stringPropertyNames().stream()
                .filter(label -> label.matches("part\\.[A-Z_]+|reading\\.(?!recognised|automatic).*|values\\.[a-z]+"))
                .filter(label -> !NO_CHOICES.contains(label)).collect(Collectors.toCollection(TreeSet::new));
        choices.removeAll(options().values());
        assertEquals(Set.of(), choices);
    }

    /** The options of the command, and the labels of their choices. */
    private static Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        messages("org.partnerstrategy.cli", "/usage.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.contains(".usage.")).map(key ->
                key.substring(PREFIX.length()))
                .forEach(option -> options.put(option, CONTROLS.getOrDefault(option, "part."
                        + PARTS.getOrDefault(option, option.toUpperCase(Locale.ROOT).replace('-', '_')))));
        return options;
    }

    /** The labels of the wizard, with a choice of a column for each part. */
    private static Properties wizard() {
        Properties labels = messages("org.partnerstrategy.exchange.ui", "/ui/register/messages.properties");
        Properties parts = messages("org.partnerstrategy.exchange", "/exchange/messages.properties");
        parts.stringPropertyNames().stream().filter(key -> key.startsWith("part."))
                .forEach(key -> labels.setProperty(key, parts.getProperty(key)));
        return labels;
    }

    private static Properties messages(String bundle, String file) {
        return Bundle.messages(Bundle.named(bundle).files(file).getFirst());
    }
}
