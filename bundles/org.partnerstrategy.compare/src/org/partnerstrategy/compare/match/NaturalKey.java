/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.match;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.Relation;

/**
 * What makes an element the only one of its kind in its place, whatever its identity: of an amount its year, of a
 * relation its partner and goal. Two people who both note the amount of a year mean one amount.
 */
final class NaturalKey {

    private NaturalKey() {
    }

    /** That of an element; none where several like it may stand beside each other. */
    static Optional<List<Object>> of(Identified element, Identities identities) {
        return switch (element) {
        case Relation relation when relation.getPartner() == null || relation.getGoal() == null -> Optional.empty();
        case Relation relation -> key(identities.key(relation.getPartner()), identities.key(relation.getGoal()));
        case Form form -> key(form.getKind(), form.getName());
        case Amount amount -> key(amount.getYear());
        case AttributeValue value -> key(identity(value.getAttribute(), identities));
        case Assessment assessment -> key(identity(assessment.getReview(), identities),
                identity(assessment.getAssessor(), identities), assessment.getKind());
        default -> element.eContainmentFeature() != null && !element.eContainmentFeature().isMany() ? key()
                : Optional.empty();
        };
    }

    private static Object identity(EObject target, Identities identities) {
        return target == null ? null : identities.key(target);
    }

    private static Optional<List<Object>> key(Object... parts) {
        return Optional.of(Arrays.stream(parts).map(part -> Objects.requireNonNullElse(part, "")).toList());
    }
}
