/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

import static org.partnerstrategy.model.MaintenanceRole.ACCOUNT_MANAGER;
import static org.partnerstrategy.model.MaintenanceRole.CONTRACT_MANAGER;
import static org.partnerstrategy.model.MaintenanceRole.PROJECT_LEADER;

import java.util.Optional;
import java.util.function.Predicate;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.text.Message;

/**
 * The decision table of the handbook's roles (step 5): the first rule that fits gives the advice, and the last one
 * always fits. What a rule says stands in the message file under its name.
 */
enum HandbookMaintenance implements MaintenanceRule {

    /** A structural partnership is planned: the project leader or policy officer of the goal. */
    R1(then -> then.goes(Direction.RIGHT), PROJECT_LEADER),

    /** The only partner that can do it, in strategic partnership: the project leader or policy officer of the goal. */
    R2(then -> then.hasNoAlternative() && then.isIn(Zone.STRATEGIC) && !then.goes(Direction.LEFT), PROJECT_LEADER),

    /** Less dependent and more effect: an account manager, with a lasting interest in quality. */
    R3(then -> then.goes(Direction.LEFT) && then.goes(Direction.UP), ACCOUNT_MANAGER),

    /** Only less dependent, or to be phased out: a contract manager will do. */
    R4(then -> then.goes(Direction.LEFT) && !then.goes(Direction.UP) || then.goes(Direction.DOWN), CONTRACT_MANAGER),

    /** Strategic partnership: the project leader or policy officer of the goal. */
    R5(then -> then.isIn(Zone.STRATEGIC), PROJECT_LEADER),

    /** Commissioned for several goals: one account manager, who may be the project leader of the dominant goal. */
    R6(then -> then.commissionedWork().filter(work -> work.goals() >= 2).isPresent(), ACCOUNT_MANAGER) {
        @Override
        Message reason(MaintenanceSituation situation) {
            CommissionedWork work = situation.commissionedWork().orElseThrow();
            Message several = MaintenanceSituation.say(id(), work.goals());
            return work.dominant().map(goal -> dominant(several, goal)).orElse(several);
        }
    },

    /** In competition and of no strategic interest: a contract manager. */
    R7(then -> then.zone().filter(zone -> !zone.hasHighDependency()).isPresent(), CONTRACT_MANAGER),

    /** Anything else: a contract manager, although the handbook leaves it open. */
    R8(then -> true, CONTRACT_MANAGER);

    private final Predicate<MaintenanceSituation> condition;
    private final MaintenanceRole role;

    HandbookMaintenance(Predicate<MaintenanceSituation> condition, MaintenanceRole role) {
        this.condition = condition;
        this.role = role;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
        return condition.test(situation) ? Optional.of(advice(situation)) : Optional.empty();
    }

    /** What the rule says where it fits. */
    MaintenanceAdvice advice(MaintenanceSituation situation) {
        return new MaintenanceAdvice(role, situation.explanation(id(), reason(situation)));
    }

    Message reason(MaintenanceSituation situation) {
        return MaintenanceSituation.say(id());
    }

    private static Message dominant(Message several, Goal goal) {
        return goal.getOwner() == null
                ? MaintenanceSituation.say("R6.dominant", several, ElementName.of(goal))
                : MaintenanceSituation.say("R6.dominant.owned", several, ElementName.of(goal),
                        ElementName.of(goal.getOwner()));
    }
}
