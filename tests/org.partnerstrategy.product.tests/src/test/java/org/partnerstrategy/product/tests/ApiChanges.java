/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import javassist.CtClass;

/** What changes in an API for those who stand on it. */
final class ApiChanges {

    private static final Set<String> MODEL = Set.of("org.eclipse.emf.ecore.EObject", "org.eclipse.emf.ecore.EPackage",
            "org.eclipse.emf.ecore.EFactory");

    private ApiChanges() {
    }

    /**
     * What no longer works, or can no longer be compiled, when an API changes: a line each.
     *
     * @param before jars by their names
     * @param after jars by their names
     */
    static List<String> breaking(Map<String, byte[]> before, Map<String, byte[]> after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        options.setNoAnnotations(true);
        return new JarArchiveComparator(options).compare(archives(before), archives(after)).stream()
                .flatMap(ApiChanges::breaking).distinct().sorted().toList();
    }

    private static List<JApiCmpArchive> archives(Map<String, byte[]> jars) {
        return jars.entrySet().stream().map(jar -> new JApiCmpArchive(jar.getValue(), jar.getKey(), "")).toList();
    }

    private static Stream<String> breaking(JApiClass type) {
        boolean open = !onlyImplementedHere(type);
        return Stream.of(List.of(type, type.getSuperclass()), type.getInterfaces(), type.getConstructors(),
                type.getMethods(), type.getFields()).flatMap(Collection::stream)
                .flatMap(part -> changes(part).filter(change -> open || !asksImplementers(change))
                        .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                        .filter(change -> !givesABody(change))
                        .map(change -> type.getFullyQualifiedName() + name(part) + ": " + change.getType()));
    }

    private static Stream<JApiCompatibilityChange> changes(JApiCompatibility part) {
        Stream<? extends JApiCompatibility> types = part instanceof JApiBehavior member
                ? Stream.concat(member.getParameters().stream(), Stream.of(member)) : Stream.of(part);
        Stream<? extends JApiCompatibility> answer = part instanceof JApiMethod method
                ? Stream.of(method.getReturnType()) : Stream.empty();
        return Stream.concat(types, answer).flatMap(each -> each.getCompatibilityChanges().stream());
    }

    private static boolean asksImplementers(JApiCompatibilityChange change) {
        return switch (change.getType()) {
            case METHOD_ADDED_TO_INTERFACE, METHOD_ABSTRACT_ADDED_TO_CLASS, METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
                    METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE -> true;
            default -> false;
        };
    }

    /**
     * A method of an interface that gets a body breaks nothing (Java Language Specification, 13.5.6), as little as one
     * that is added with a body; the comparison takes it for the change of an answer.
     */
    private static boolean givesABody(JApiCompatibilityChange change) {
        return change.getType() == JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT;
    }

    /** Whether nobody else implements a type: it is sealed, or a part of the model, whose code is generated. */
    private static boolean onlyImplementedHere(JApiClass type) {
        return type.getOldClass().filter(before -> before.getClassFile2().getAttribute("PermittedSubclasses") != null
                || isOfModel(before)).isPresent();
    }

    private static boolean isOfModel(CtClass type) {
        List<String> parents = List.of(type.getClassFile2().getInterfaces());
        return parents.stream().anyMatch(MODEL::contains) || parents.stream()
                .map(parent -> type.getClassPool().getOrNull(parent)).filter(Objects::nonNull)
                .anyMatch(ApiChanges::isOfModel);
    }

    private static String name(JApiCompatibility part) {
        return switch (part) {
            case JApiBehavior member -> "." + member.getName() + member.getParameters().stream()
                    .map(parameter -> parameter.getType()).collect(Collectors.joining(", ", "(", ")"));
            case JApiField field -> "." + field.getName();
            case JApiImplementedInterface parent -> " implements " + parent.getFullyQualifiedName();
            default -> "";
        };
    }
}
