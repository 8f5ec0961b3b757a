/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Relation;

/** What filters leave visible. An earlier place of a relation is seen where the relation is seen. */
public final class FilterServices {

    /** Whether a relation lies below the strategy line (handbook, step 3). */
    public boolean isBelowLine(EObject shown) {
        return holds(shown, relation -> Placement.now(relation).filter(now -> !now.isAbove()).isPresent());
    }

    /** Whether a relation was assessed (handbook, step 2). */
    public boolean isAssessed(EObject shown) {
        return holds(shown, relation -> Round.newest(relation).isPresent());
    }

    /** Whether a relation has a form (handbook, step 1), such as "subsidy". */
    public boolean hasForm(EObject shown, String kind) {
        return holds(shown, relation -> MethodWithPlugIns.installed().forms().has(relation, FormKind.get(kind)));
    }

    /** Whether a relation lies in another zone than leverage, or in none (handbook, step 2). */
    public boolean isOutsideLeverage(EObject shown) {
        return isOutside(shown, Zone.LEVERAGE);
    }

    /** Whether a relation lies in another zone than strategic, or in none. */
    public boolean isOutsideStrategic(EObject shown) {
        return isOutside(shown, Zone.STRATEGIC);
    }

    /** Whether a relation lies in another zone than routine, or in none. */
    public boolean isOutsideRoutine(EObject shown) {
        return isOutside(shown, Zone.ROUTINE);
    }

    /** Whether a relation lies in another zone than bottleneck, or in none. */
    public boolean isOutsideBottleneck(EObject shown) {
        return isOutside(shown, Zone.BOTTLENECK);
    }

    private static boolean isOutside(EObject shown, Zone zone) {
        return holds(shown, relation -> Placement.now(relation).filter(now -> now.zone() == zone).isEmpty());
    }

    private static boolean holds(EObject shown, Predicate<Relation> condition) {
        return relation(shown).filter(condition).isPresent();
    }

    private static Optional<Relation> relation(EObject shown) {
        return switch (shown) {
        case Relation relation -> Optional.of(relation);
        case Assessment stop when stop.eContainer() instanceof Relation relation -> Optional.of(relation);
        default -> Optional.empty();
        };
    }
}
