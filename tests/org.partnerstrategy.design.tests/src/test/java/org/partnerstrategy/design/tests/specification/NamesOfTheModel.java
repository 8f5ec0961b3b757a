/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.targets;
import static org.partnerstrategy.design.tests.specification.Specification.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Every class, feature and reference that is named exists: in strategies, or in what a customisation changes. */
final class NamesOfTheModel implements SpecificationCheck {

    private static final String FEATURE = "feature:";

    /** What Sirius itself offers: what a view shows, and the surroundings of any element. */
    static final Set<String> OF_SIRIUS = Set.of("target", "eContainer", "eContents", "eAllContents", "eClass");

    @Override
    public List<String> problems(Specification specification) {
        Surroundings surroundings = new Surroundings(specification);
        Stream<String> types = specification.settings("TypeName")
                .filter(setting -> OwnModel.type(setting.value()).isEmpty())
                .map(setting -> setting.problem("no such class"));
        Stream<String> features = specification.settings("FeatureName")
                .filter(setting -> isUnknown(surroundings.self(setting), setting.value()))
                .map(setting -> setting.problem("no such feature"));
        Stream<String> expressions = specification.expressions()
                .filter(setting -> setting.value().startsWith(FEATURE))
                .filter(setting -> !OF_SIRIUS.contains(feature(setting)))
                .filter(setting -> isUnknown(surroundings.self(setting), feature(setting)))
                .map(setting -> setting.problem("no such feature"));
        Stream<String> columns = specification.elements("FeatureColumnMapping")
                .filter(column -> isUnknown(surroundings, column))
                .map(column -> Specification.place(column) + ": no line has its feature");
        return Stream.of(types, features, expressions, columns, customised(specification, "EAttributeCustomization",
                "attributeName"), customised(specification, "EReferenceCustomization", "referenceName"))
                .flatMap(problems -> problems).toList();
    }

    private static String feature(Setting setting) {
        return setting.value().substring(FEATURE.length());
    }

    /** Whether any of the types has no such feature; where no types are known, whether no class at all has it. */
    static boolean isUnknown(Set<EClass> types, String feature) {
        return types.isEmpty() ? !OwnModel.hasFeature(feature)
                : !types.stream().allMatch(type -> OwnModel.hasFeature(type, feature));
    }

    private static boolean isUnknown(Surroundings surroundings, EObject column) {
        String feature = text(column, "featureName");
        return text(column, "featureParentExpression").isEmpty() ? surroundings.about(column).isEmpty()
                : !feature.equals(Surroundings.ANY) && !OwnModel.hasFeature(feature);
    }

    private static Stream<String> customised(Specification specification, String type, String naming) {
        return specification.elements(type).flatMap(change -> targets(change, "appliedOn").stream()
                .filter(changed -> !OwnModel.hasFeature(changed.eClass(), text(change, naming)))
                .map(changed -> Specification.place(changed) + " has no " + text(change, naming)));
    }
}
