/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * A validation that goes on rule by rule, for who has something else to do in between: a window that has to answer. The
 * strategy must not change until it is over.
 */
public final class ValidationRun {

    private final PartnerStrategy strategy;
    private final CheckLevels levels;
    private final Iterator<ValidationRule> rules;
    private final List<Finding> found = new ArrayList<>();

    ValidationRun(PartnerStrategy strategy, CheckLevels levels, List<ValidationRule> rules) {
        this.strategy = strategy;
        this.levels = levels;
        this.rules = rules.stream().filter(rule -> levels.of(rule.id()) != CheckLevel.OFF).iterator();
    }

    /** Asks the next rule. Answers false when all have been asked. */
    public boolean next() {
        if (rules.hasNext()) {
            ValidationRule rule = rules.next();
            levels.told(rule, rule.check(strategy)).forEach(found::add);
        }
        return rules.hasNext();
    }

    /**
     * What has been found: the most serious first, equally serious ones in the order of the strategy's elements.
     */
    public List<Finding> findings() {
        Map<EObject, Integer> places = places(found.stream().map(Finding::element).collect(Collectors.toSet()));
        return found.stream().sorted(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> places.getOrDefault(finding.element(), Integer.MAX_VALUE))).toList();
    }

    private Map<EObject, Integer> places(Set<EObject> elements) {
        Map<EObject, Integer> places = new HashMap<>();
        if (elements.contains(strategy)) {
            places.put(strategy, 0);
        }
        int place = 0;
        for (Iterator<EObject> all = strategy.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            place++;
            if (elements.contains(element)) {
                places.put(element, place);
            }
        }
        return places;
    }
}
