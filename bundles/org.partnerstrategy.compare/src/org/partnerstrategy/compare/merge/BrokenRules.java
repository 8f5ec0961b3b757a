/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * Finds what is right in each version, but wrong in both together: such as two relations of one partner with one goal,
 * of which one was made and the other one moved there.
 */
record BrokenRules(Versions versions, PartnerStrategy result) {

    /** Those that look at several elements together: all else was right or wrong in one version already. */
    private static final List<String> RULES = List.of("duplicate-relation", "duplicate-attribute",
            "undefined-attribute", "wrong-attribute-value");

    void addTo(List<Conflict> conflicts) {
        List<Finding> errors = errors(result);
        if (errors.isEmpty()) {
            return;
        }
        Set<List<String>> known = new HashSet<>();
        errors(versions.ours().strategy()).forEach(finding -> known.add(key(finding)));
        errors(versions.theirs().strategy()).forEach(finding -> known.add(key(finding)));
        errors.stream().filter(finding -> !known.contains(key(finding))).map(this::conflict).forEach(conflicts::add);
    }

    private static List<Finding> errors(PartnerStrategy strategy) {
        return RULES.stream().map(Validation.standard()::rule).flatMap(Optional::stream)
                .flatMap(rule -> rule.check(strategy)).filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    private static List<String> key(Finding finding) {
        return List.of(finding.rule(), ((Identified) finding.element()).getId());
    }

    private Conflict conflict(Finding finding) {
        Identified element = (Identified) finding.element();
        String key = element.getId();
        return new Conflict(new ConflictKey(ConflictKind.RULE, key, finding.rule()), Optional.empty(),
                versions.base().find(key), versions.ours().find(key).or(() -> Optional.of(element)),
                versions.theirs().find(key), Side.OURS, false, List.of(), Optional.of(finding.explanation().text()));
    }
}
