/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.rule.OrderedSet;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/**
 * Checks a whole strategy by a set of rules. A score outside 0-100 and a goal that contains itself need no rule: the
 * model refuses both.
 */
public final class Validation {

    private final OrderedSet<ValidationRule> rules;
    private final CheckLevels ofUser;
    private final CheckLevels asked;

    private Validation(OrderedSet<ValidationRule> rules, CheckLevels ofUser, CheckLevels asked) {
        this.rules = rules;
        this.ofUser = ofUser;
        this.asked = asked;
    }

    /** The rules of the method, with its standard advice. */
    public static Validation standard() {
        return of(AdviceRules.standard(), MaintenanceRules.standard());
    }

    /** The rules of the method, with other advice. */
    public static Validation of(AdviceRules advice, MaintenanceRules maintenance) {
        return new Validation(OrderedSet.of(ValidationRule::id, List.of(new MissingPartner(), new MissingGoal(),
                new BrokenStrategyLine(),
                new OpposedDirections(advice), new DuplicateRelation(), new DuplicateAttribute(),
                new UndefinedAttribute(), new WrongAttributeValue(), new UnlistedChoice(), new NoAssessment(),
                new NoForm(),
                new UndecidedRelation(advice), new DevelopmentWithoutAction(), new ActionWithoutDevelopment(),
                new ArrowDisagreesWithDirections(), new DesiredPositionBelowLine(),
                new NoMaintenanceRole(maintenance), new RoleWithoutPerson(), new GoalWithoutOwner(maintenance),
                new OutdatedAssessment(),
                new AdviceDiffers(advice))), CheckLevels.ALL_ON, CheckLevels.ALL_ON);
    }

    /** The rule with that identity. */
    public Optional<ValidationRule> rule(String id) {
        return rules.find(id);
    }

    /** What the findings of a rule are called together; by its identity when there is no such rule. */
    public Message title(String id) {
        return rule(id).map(ValidationRule::title).orElseGet(() -> Message.of(ValidationRule.class, "title", id));
    }

    /** This validation with one more rule: in the place of the rule with the same identity, otherwise at the end. */
    public Validation with(ValidationRule rule) {
        return new Validation(rules.withLast(rule), ofUser, asked);
    }

    /** This validation as a user wants to be told of what it finds, unless a strategy says otherwise. */
    public Validation at(CheckLevels wanted) {
        return new Validation(rules, ofUser.with(wanted), asked);
    }

    /** This validation as somebody asks for it this time, whatever the user and the strategy say. */
    public Validation askedAt(CheckLevels wanted) {
        return new Validation(rules, ofUser, asked.with(wanted));
    }

    /** The identities of its rules, in the order in which they are asked. */
    public Set<String> rules() {
        return rules.identities();
    }

    /** All findings: the most serious first, equally serious ones in the order of the strategy's elements. */
    public List<Finding> validate(PartnerStrategy strategy) {
        ValidationRun run = begin(strategy);
        while (run.next()) {
            // until all is checked
        }
        return run.findings();
    }

    /** The same bit by bit, none of which is done yet. */
    public ValidationRun begin(PartnerStrategy strategy) {
        return new ValidationRun(strategy, ofUser.with(CheckLevels.parse(strategy.getCheckLevels())).with(asked),
                rules.asList());
    }
}
