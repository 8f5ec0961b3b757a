/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever people read is a key, which has words in both languages. */
final class LabelsAreTranslated implements SpecificationCheck {

    private static final String KEY = "%";
    private static final List<String> FILES = List.of("plugin.properties", "plugin_nl.properties");

    /** What shows its name, or nothing, where it has no label. */
    private static final List<String> SHOWN = List.of("Viewpoint", "RepresentationDescription", "Layer",
            "FilterDescription", "ToolSection", "AbstractToolDescription", "DiagramElementMapping");
    private static final Map<String, String> HEADED = Map.of("FeatureColumnMapping", "headerLabelExpression",
            "PageDescription", "labelExpression");

    /** An expression that answers what people read, and a text in it. */
    private static final Pattern ANSWERS = Pattern.compile("(?i).*(label|title|message|tooltip|help|display).*");
    private static final Pattern TEXT = Pattern.compile("'[^']*\\p{L}{2}[^']*'");
    /** A service that is asked for the words of a key. */
    private static final Pattern ASKED = Pattern.compile("aql:self\\.\\w+\\('[\\w-]+'\\)");

    @Override
    public List<String> problems(Specification specification) {
        Stream<String> unnamed = SHOWN.stream().flatMap(specification::elements)
                .filter(element -> text(element, "label").isEmpty())
                .map(element -> Specification.place(element) + " has no label");
        Stream<String> unheaded = HEADED.entrySet().stream().flatMap(shown -> specification.elements(shown.getKey())
                .filter(element -> text(element, shown.getValue()).isEmpty())
                .map(element -> Specification.place(element) + " has no " + shown.getValue()));
        Stream<String> literal = specification.settings().filter(LabelsAreTranslated::isLiteral)
                .map(setting -> setting.problem("not translated"));
        return Stream.of(unnamed, unheaded, literal, FILES.stream().flatMap(file -> missing(specification, file)))
                .flatMap(problems -> problems).toList();
    }

    private static boolean isLiteral(Setting setting) {
        String attribute = setting.attribute().getName();
        return switch (setting.attribute().getEAttributeType().getName()) {
        case "TranslatableMessage" -> !setting.value().startsWith(KEY);
        case "InterpretedExpression" -> ANSWERS.matcher(attribute).matches() && TEXT.matcher(setting.value()).find()
                && !ASKED.matcher(setting.value()).matches();
        default -> attribute.equals("documentation") && Specification.is(setting.owner(), "ToolEntry")
                && !setting.value().startsWith(KEY);
        };
    }

    private static Stream<String> missing(Specification specification, String file) {
        Properties words = read(file);
        return specification.settings().filter(setting -> setting.value().startsWith(KEY))
                .filter(setting -> words.getProperty(setting.value().substring(1), "").isBlank())
                .map(setting -> setting.problem("not in " + file));
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Specification.BUNDLE.resolve(file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
