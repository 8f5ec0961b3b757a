/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * A rule of the method that the viewpoint lists by itself, with the one level and the one class that a rule of a
 * viewpoint has. What plug-ins find otherwise is shown by a rule per level.
 *
 * @param id the identity of the rule
 * @param severity the level at which the viewpoint lists it
 * @param type what it is about
 */
record ListedRule(String id, Severity severity, Class<? extends EObject> type) {

    static final List<ListedRule> ALL = List.of(
            new ListedRule("missing-partner", Severity.ERROR, Relation.class),
            new ListedRule("missing-goal", Severity.ERROR, Relation.class),
            new ListedRule("broken-strategy-line", Severity.ERROR, PartnerStrategy.class),
            new ListedRule("opposed-directions", Severity.ERROR, Relation.class),
            new ListedRule("duplicate-relation", Severity.ERROR, Relation.class),
            new ListedRule("duplicate-attribute", Severity.ERROR, CustomAttribute.class),
            new ListedRule("undefined-attribute", Severity.ERROR, Attributed.class),
            new ListedRule("wrong-attribute-value", Severity.ERROR, Attributed.class),
            new ListedRule("unlisted-choice", Severity.ERROR, Attributed.class),
            new ListedRule("no-assessment", Severity.WARNING, Relation.class),
            new ListedRule("no-form", Severity.WARNING, Relation.class),
            new ListedRule("development-without-action", Severity.WARNING, Relation.class),
            new ListedRule("arrow-disagrees-with-directions", Severity.WARNING, Relation.class),
            new ListedRule("desired-position-below-line", Severity.WARNING, Relation.class),
            new ListedRule("no-maintenance-role", Severity.WARNING, Relation.class),
            new ListedRule("goal-without-owner", Severity.WARNING, Goal.class),
            new ListedRule("outdated-assessment", Severity.WARNING, Relation.class),
            new ListedRule("advice-differs", Severity.INFORMATION, Relation.class));

    /** Whether a finding is shown by one of the listed rules. */
    static boolean shows(Finding finding) {
        return ALL.stream().anyMatch(rule -> rule.id.equals(finding.rule()) && rule.severity == finding.severity()
                && rule.type.isInstance(finding.element()));
    }
}
