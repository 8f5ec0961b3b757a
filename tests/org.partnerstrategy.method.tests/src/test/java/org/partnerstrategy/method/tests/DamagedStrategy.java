/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.testdata.GeneratedStrategy;

/** A generated strategy in which chance leaves out, doubles and contradicts things; the same for the same seed. */
final class DamagedStrategy {

    private final Random random;
    private final PartnerStrategy strategy;

    private DamagedStrategy(long seed, int relations) {
        random = new Random(seed);
        strategy = GeneratedStrategy.of(seed, relations);
    }

    static PartnerStrategy of(long seed, int relations) {
        return new DamagedStrategy(seed, relations).damaged();
    }

    private PartnerStrategy damaged() {
        if (random.nextBoolean()) {
            damageLine();
        }
        strategy.setInfluenceCut(anyScore());
        strategy.setDependencyCut(anyScore());
        for (Relation relation : strategy.getRelations()) {
            damage(relation);
        }
        for (Action action : strategy.getActions()) {
            action.setStatus(ActionStatus.VALUES.get(random.nextInt(ActionStatus.VALUES.size())));
        }
        return strategy;
    }

    private void damageLine() {
        if (strategy.getLinePoints().isEmpty()) {
            strategy.getLinePoints().add(PartnerStrategyFactory.eINSTANCE.createLinePoint());
        } else {
            strategy.getLinePoints().getLast().setInfluence(random.nextBoolean() ? null : Score.of(0));
        }
    }

    private void damage(Relation relation) {
        switch (random.nextInt(10)) {
        case 0 -> relation.setPartner(null);
        case 1 -> relation.setGoal(null);
        case 2 -> doubleFirst(relation);
        case 3 -> relation.getGoal().setOwner(null);
        case 4 -> relation.getAssessments().forEach(assessment -> assessment.setReview(null));
        case 5 -> relation.getAssessments().forEach(assessment -> assessment.setInfluence(null));
        case 6 -> commission(relation);
        case 7 -> undecide(relation);
        default -> contradict(relation);
        }
    }

    private void doubleFirst(Relation relation) {
        Relation first = strategy.getRelations().getFirst();
        relation.setPartner(first.getPartner());
        relation.setGoal(first.getGoal() == null ? anyGoal() : first.getGoal());
    }

    private Goal anyGoal() {
        return strategy.getGoals().get(random.nextInt(strategy.getGoals().size()));
    }

    private void commission(Relation relation) {
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(FormKind.COMMISSION);
        relation.getForms().add(form);
        relation.setPartner(strategy.getPartners().getFirst());
    }

    private static void undecide(Relation relation) {
        if (relation.getMaintenance() != null) {
            relation.getMaintenance().setRole(MaintenanceRole.UNDECIDED);
        }
        relation.getForms().clear();
    }

    private void contradict(Relation relation) {
        if (relation.getDevelopment() == null) {
            relation.setDevelopment(PartnerStrategyFactory.eINSTANCE.createDevelopment());
        }
        for (Direction direction : Direction.values()) {
            if (random.nextBoolean()) {
                relation.getDevelopment().getDirections().add(direction);
            }
        }
        relation.getDevelopment().setDesiredInfluence(random.nextBoolean() ? null : anyScore());
        relation.getDevelopment().setDesiredDependency(random.nextBoolean() ? null : anyScore());
        if (relation.getMaintenance() != null) {
            EcoreUtil.remove(relation.getMaintenance());
        }
    }

    private Score anyScore() {
        return Score.of(random.nextInt(Score.MAXIMUM + 1));
    }
}
