/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.is;
import static org.partnerstrategy.design.tests.specification.Specification.targets;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What self can be where something stands. Nothing where the specification does not tell, for example for a tool of the
 * palette, which the user applies to anything.
 */
final class Surroundings {

    /** Stands for a feature where a column has cells for all lines. */
    static final String ANY = "*";

    /** These are asked of what lies around the element: to find the elements, or to know whether to show any. */
    private static final Set<String> ASKED_AROUND = Set.of("semanticCandidatesExpression",
            "semanticCandidateExpression", "FeatureColumnMapping.headerLabelExpression",
            "PageDescription.preconditionExpression", "GroupDescription.preconditionExpression");

    private final Variables variables = new Variables(this);
    private final Operations operations = new Operations(this, variables);
    private final Map<EObject, Collection<EStructuralFeature.Setting>> uses;

    Surroundings(Specification specification) {
        uses = EcoreUtil.UsageCrossReferencer.findAll(specification.elements().toList(), specification.root());
    }

    /** What self is in an expression, or whose feature is named. */
    Set<EClass> self(Setting setting) {
        EObject owner = setting.owner();
        String attribute = setting.attribute().getName();
        if (ASKED_AROUND.contains(attribute) || ASKED_AROUND.contains(owner.eClass().getName() + "." + attribute)) {
            return about(owner.eContainer());
        }
        if (is(owner, "FeatureColumnMapping") && attribute.equals("featureParentExpression")) {
            return lines(owner);
        }
        if (is(owner, "IntersectionMapping") && attribute.equals("preconditionExpression")) {
            return about(targets(owner, "columnMapping"));
        }
        if (is(owner, "MoveElement") && attribute.equals("featureName")) {
            return Set.of();
        }
        return is(owner, "ModelOperation") ? operations.context(owner) : about(owner);
    }

    /** What a variable is in an expression. */
    Set<EClass> variable(Setting setting, String name) {
        return name.equals("self") ? self(setting) : variables.types(setting.owner(), name);
    }

    /** What elements of the specification are about. */
    Set<EClass> about(Collection<EObject> elements) {
        return elements.stream().flatMap(element -> about(element).stream()).collect(Collectors.toSet());
    }

    /** What an element of the specification is about. */
    Set<EClass> about(EObject element) {
        if (element == null || is(element, "Viewpoint")) {
            return Set.of();
        }
        if (is(element, "ComputedColor")) {
            return about(users(element, ""));
        }
        if (is(element, "EStructuralFeatureCustomization")) {
            return about(targets(element, "appliedOn"));
        }
        if (is(element, "MappingFilter") || is(element, "DoubleClickDescription")) {
            return about(targets(element, "mappings"));
        }
        if (is(element, "CreateCellTool")) {
            return about(targets(element.eContainer(), "lineMapping"));
        }
        if (is(element, "AbstractToolDescription") && !is(element, "TableTool")) {
            return about(users(element, "Mapping"));
        }
        if (is(element, "SemanticValidationRule")) {
            return named(element, "targetClass");
        }
        if (is(element, "FeatureColumnMapping")) {
            return cells(element);
        }
        if (is(element, "EdgeMapping") && text(element, "useDomainElement").equals("false")) {
            return about(targets(element, "sourceMapping"));
        }
        if (is(element, "IntersectionMapping") && text(element, "useDomainClass").equals("false")) {
            return about(targets(element, "lineMapping"));
        }
        return text(element, "domainClass").isEmpty() ? about(element.eContainer()) : named(element, "domainClass");
    }

    /** What the cells of a column are about: the lines that have its feature, unless it looks elsewhere. */
    private Set<EClass> cells(EObject column) {
        if (!text(column, "featureParentExpression").isEmpty()) {
            return Set.of();
        }
        String feature = text(column, "featureName");
        return lines(column).stream().filter(type -> feature.equals(ANY) || OwnModel.hasFeature(type, feature))
                .collect(Collectors.toSet());
    }

    /** What the lines of the table are about that a column lies in. */
    Set<EClass> lines(EObject column) {
        return about(Specification.contents(Specification.representation(column), "LineMapping").toList());
    }

    /** Those that use an element, and whose type ends like that. */
    private List<EObject> users(EObject used, String ending) {
        return uses.getOrDefault(used, List.of()).stream().map(EStructuralFeature.Setting::getEObject)
                .filter(user -> user.eClass().getName().endsWith(ending)).toList();
    }

    /** The class that an attribute names. */
    static Set<EClass> named(EObject element, String attribute) {
        return Stream.of(text(element, attribute)).flatMap(name -> OwnModel.type(name).stream())
                .collect(Collectors.toSet());
    }
}
