/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Every tool, cell and menu, each layer and each filter stands in the table {@code everything.txt} with what a person
 * does to use it, and the test that does it. Who adds one adds a line and a test: those without one may only become
 * fewer.
 */
final class EverythingIsTried implements SpecificationCheck {

    private static final String TABLE = "everything.txt";
    private static final Path TESTS = Path.of("..", "org.partnerstrategy.design.ui.tests", "src", "org",
            "partnerstrategy",
            "design", "ui", "tests");

    /** How many are still to be tried in the running workbench. */
    private static final int WITHOUT = 0;

    /** What a person does, by the types of Sirius that it is for. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "palette", List.of("NodeCreationDescription", "EdgeCreationDescription", "ToolDescription",
                    "SelectionWizardDescription"),
            "delete", List.of("DeleteElementDescription"),
            "name", List.of("DirectEditLabel"),
            "drag", List.of("ContainerDropDescription", "ReconnectEdgeDescription"),
            "open", List.of("DoubleClickDescription"),
            "menu", List.of("MenuItemDescription", "CreateTool", "DeleteTool"),
            "cell", List.of("FeatureColumnMapping", "IntersectionMapping"),
            "layer", List.of("AdditionalLayer"),
            "filter", List.of("CompositeFilterDescription"));

    @Override
    public List<String> problems(Specification specification) {
        Map<String, Optional<String>> table = table();
        Set<String> known = table.keySet();
        Set<String> there = WAYS.entrySet().stream().flatMap(way -> way.getValue().stream()
                .flatMap(specification::elements).filter(element -> !isSample(element))
                .filter(element -> !isPartOfAnother(element))
                .map(element -> way.getKey() + " " + name(element))).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(untried(table), Stream.concat(there.stream().filter(each -> !known.contains(each))
                .map(each -> each + " is not in " + TABLE),
                known.stream().filter(each -> !there.contains(each)).map(each -> each + " is gone, but in " + TABLE)))
                .toList();
    }

    private static Stream<String> untried(Map<String, Optional<String>> table) {
        Stream<String> missing = table.entrySet().stream().filter(entry -> entry.getValue().isPresent())
                .filter(entry -> !isIn(entry.getValue().orElseThrow(), entry.getKey()))
                .map(entry -> entry.getValue().orElseThrow() + " does not try " + entry.getKey());
        long without = table.values().stream().filter(Optional::isEmpty).count();
        return without <= WITHOUT ? missing : Stream.concat(missing,
                Stream.of(without + " lines of " + TABLE + " name no test, not " + WITHOUT));
    }

    /** Whether the test is there, and its class names the tool or cell. */
    private static boolean isIn(String test, String entry) {
        int method = test.lastIndexOf('.');
        Path file = TESTS.resolve(test.substring(0, method).replace('.', '/') + ".java");
        try {
            String source = Files.exists(file) ? Files.readString(file) : "";
            String name = entry.substring(entry.lastIndexOf('.') + 1);
            return Pattern.compile("@(Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b).)*\\b" + name
                    + "\\b(?:(?!\\bvoid\\b).)*\\bvoid "
                    + test.substring(method + 1) + "\\(", Pattern.DOTALL).matcher(source).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An action that a double click calls is no entry of a menu, whatever Sirius takes it for. */
    private static boolean isPartOfAnother(EObject element) {
        return Stream.iterate(element.eContainer(), Objects::nonNull, EObject::eContainer)
                .anyMatch(container -> "DoubleClickDescription".equals(container.eClass().getName()));
    }

    private static boolean isSample(EObject element) {
        EObject representation = Specification.representation(element);
        return representation == null || text(representation, "name").startsWith("Sample");
    }

    private static String name(EObject element) {
        return text(Specification.representation(element), "name") + "." + text(element, "name");
    }

    private static Map<String, Optional<String>> table() {
        try (InputStream stream = EverythingIsTried.class.getResourceAsStream(TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" "))
                    .collect(Collectors.toMap(line -> line[0] + " " + line[1],
                            line -> line.length > 2 ? Optional.of(line[2]) : Optional.empty(), (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
