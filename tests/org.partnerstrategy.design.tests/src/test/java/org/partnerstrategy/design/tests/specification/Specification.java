/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** What the diagrams are like, as it was read without Sirius. */
final class Specification {

    /** The bundle of the specification. */
    static final Path BUNDLE = Path.of("../../bundles/org.partnerstrategy.design");

    private final Resource resource;
    private final List<EObject> elements = new ArrayList<>();

    private Specification(Resource resource) {
        this.resource = resource;
        resource.getAllContents().forEachRemaining(elements::add);
    }

    /** The text of the specification that is delivered. */
    static String delivered() throws IOException {
        return Files.readString(BUNDLE.resolve("description/partnerstrategy.odesign"));
    }

    /** Reads a text. What is wrong with it remains in {@link #errors()}. */
    static Specification read(String text, ResourceSet resources) {
        Resource resource = resources.createResource(URI.createURI("specification.odesign"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            if (resource.getErrors().isEmpty()) {
                throw new IllegalArgumentException(e);
            }
        }
        return new Specification(resource);
    }

    /** What could not be read. */
    List<String> errors() {
        return resource.getErrors().stream().map(Resource.Diagnostic::getMessage).toList();
    }

    EObject root() {
        return resource.getContents().get(0);
    }

    /** All elements, from the outside in. */
    Stream<EObject> elements() {
        return elements.stream();
    }

    /** All elements of a type of Sirius, or of one that is a kind of it. */
    Stream<EObject> elements(String type) {
        return elements().filter(element -> is(element, type));
    }

    /** All attributes that are set. */
    Stream<Setting> settings() {
        return elements().flatMap(element -> element.eClass().getEAllAttributes().stream().filter(element::eIsSet)
                .flatMap(attribute -> settings(element, attribute)));
    }

    /** All attributes that are set and have a data type of Sirius. */
    Stream<Setting> settings(String dataType) {
        return settings().filter(setting -> setting.attribute().getEAttributeType().getName().equals(dataType));
    }

    private static Stream<Setting> settings(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        List<?> values = attribute.isMany() ? (List<?>) value : List.of(value);
        return values.stream().map(each -> new Setting(element, attribute, each.toString()));
    }

    /** The expressions. */
    Stream<Setting> expressions() {
        return settings("InterpretedExpression");
    }

    /** The names of the classes whose methods expressions can call. */
    List<String> serviceClasses() {
        return elements("JavaExtension").map(extension -> text(extension, "qualifiedClassName")).toList();
    }

    static boolean is(EObject element, String type) {
        return element.eClass().getName().equals(type)
                || element.eClass().getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(type));
    }

    /** The value of a feature in words; empty when the element has none. */
    static String text(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        Object value = feature == null ? null : element.eGet(feature);
        return value == null ? "" : value.toString();
    }

    /** What a reference points to; empty when the element has no such reference. */
    static List<EObject> targets(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        Object value = feature == null ? null : element.eGet(feature);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** The representation that an element belongs to; none where it belongs to no single one. */
    static EObject representation(EObject element) {
        return around(element).filter(each -> is(each, "RepresentationDescription")).findFirst().orElse(null);
    }

    /** An element and what it lies in, from the inside out. */
    static Stream<EObject> around(EObject element) {
        return Stream.iterate(element, each -> each != null, EObject::eContainer);
    }

    /** All elements of a type inside another one. */
    static Stream<EObject> contents(EObject element, String type) {
        Iterable<EObject> inside = () -> element.eAllContents();
        return StreamSupport.stream(inside.spliterator(), false).filter(each -> is(each, type));
    }

    /** Where an element stands: the names on the way to it, and its type. */
    static String place(EObject element) {
        List<String> names = new ArrayList<>();
        for (EObject step = element; step != null; step = step.eContainer()) {
            String name = text(step, "name");
            if (!name.isEmpty()) {
                names.add(0, name);
            }
        }
        return String.join("/", names) + " (" + element.eClass().getName() + ")";
    }
}
