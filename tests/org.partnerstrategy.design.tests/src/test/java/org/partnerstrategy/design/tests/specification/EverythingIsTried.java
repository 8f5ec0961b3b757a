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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Every tool, cell and menu, each layer and each filter stands in the table {@code everything.txt} with what a person does
 * to use it. Who adds one adds a line, and tries it in the window.
 */
final class EverythingIsTried implements SpecificationCheck {

    private static final String TABLE = "everything.txt";

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
        Set<String> known = table();
        Set<String> there = WAYS.entrySet().stream().flatMap(way -> way.getValue().stream()
                .flatMap(specification::elements).filter(element -> !isSample(element))
                .map(element -> way.getKey() + " " + name(element))).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(there.stream().filter(each -> !known.contains(each)).map(each -> each + " is not in " + TABLE),
                known.stream().filter(each -> !there.contains(each)).map(each -> each + " is gone, but in " + TABLE))
                .toList();
    }

    private static boolean isSample(EObject element) {
        EObject representation = Specification.representation(element);
        return representation == null || text(representation, "name").startsWith("Sample");
    }

    private static String name(EObject element) {
        return text(Specification.representation(element), "name") + "." + text(element, "name");
    }

    private static Set<String> table() {
        try (InputStream stream = EverythingIsTried.class.getResourceAsStream(TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
