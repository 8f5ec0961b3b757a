/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__MAINTENANCE;

import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Each relation is maintained by someone in a role (handbook, step 5). */
final class NoMaintenanceRole implements EachRelationRule {

    private final MaintenanceRules rules;

    NoMaintenanceRole(MaintenanceRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "no-maintenance-role";
    }

    @Override
    public Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy) {
        Function<Relation, MaintenanceAdvice> advice = rules.forOneRun();
        return relation -> DecidedRole.of(relation).isPresent() ? Optional.empty()
                : Optional.of(finding(relation, advice.apply(relation).role()));
    }

    private Finding finding(Relation relation, MaintenanceRole suggested) {
        return Finding.of(Severity.TODO, this, Step.MAINTENANCE, relation, RELATION__MAINTENANCE,
                Term.of(suggested))
                .with(new QuickFix(Message.of(NoMaintenanceRole.class, "fix.suggested-role", Term.of(suggested)),
                        () -> DecidedRole.decision(relation).setRole(suggested)));
    }
}
