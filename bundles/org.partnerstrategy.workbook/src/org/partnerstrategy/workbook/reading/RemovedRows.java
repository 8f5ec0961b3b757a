/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.Goal;

/**
 * Removes the elements whose rows were deleted. One that others still name stays: a partner whose relations are there,
 * or a goal with sub-goals.
 */
final class RemovedRows {

    private final ReturnContext context;
    private final Map<EObject, ReturnedSheet> rows = new LinkedHashMap<>();

    RemovedRows(ReturnContext context) {
        this.context = context;
    }

    /** Learns which elements were on a sheet and are no longer; those that were not on it do not count. */
    void find(ReturnedSheet sheet) {
        context.base().ifPresent(base -> {
            Set<String> there = sheet.rows().stream().map(ReturnedRow::identity).collect(Collectors.toSet());
            base.identities(sheet.step()).stream().filter(identity -> !there.contains(identity)).sorted()
                    .map(context.elements()::get).filter(element -> element != null).forEach(gone -> {
                        if (sheet.step().isListing()) {
                            rows.put(gone, sheet);
                        } else if (gone == context.copy() || gone.eContainer() != null) {
                            context.remark(sheet, 0, "row.notRemoved", ElementName.of(gone));
                        }
                    });
        });
    }

    /** Removes them. */
    void remove() {
        if (rows.isEmpty()) {
            return;
        }
        Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(rows.keySet(),
                context.copy());
        Set<EObject> gone = new HashSet<>(rows.keySet());
        while (gone.removeIf(element -> isNeeded(element, uses, gone))) {
            // What stays may need others.
        }
        rows.forEach((element, sheet) -> {
            if (!gone.contains(element)) {
                context.remark(sheet, 0, "row.needed", ElementName.of(element));
            }
        });
        Removing.remove(gone);
    }

    private static boolean isNeeded(EObject element, Map<EObject, Collection<Setting>> uses, Set<EObject> gone) {
        return element instanceof Goal goal && !gone.containsAll(goal.getGoals())
                || uses.getOrDefault(element, Set.of()).stream().anyMatch(use -> !use.getEStructuralFeature().isMany()
                        && !use.getEStructuralFeature().isTransient() && !(use.getEObject() instanceof AttributeValue)
                        && !isWithin(use.getEObject(), gone));
    }

    private static boolean isWithin(EObject user, Set<EObject> gone) {
        return user != null && (gone.contains(user) || isWithin(user.eContainer(), gone));
    }
}
