/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.maintenance.PartnerAccount;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.validation.OpenPoints;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;

/** What the method says, put into words. */
final class Insights {

    private static final Messages MESSAGES = Messages.of(Insights.class);

    private Insights() {
    }

    static String place(EObject element) {
        return placement(element).map(now -> MESSAGES.text("place", now.zone().label(),
                now.position().influence().toString(), now.position().dependency().toString()))
                .orElseGet(() -> MESSAGES.text("place.none"));
    }

    static String line(EObject element) {
        return placement(element).map(now -> MESSAGES.text(side(now), Math.abs(now.margin().wholePoints()),
                now.askedInfluence()))
                .orElseGet(() -> MESSAGES.text("place.none"));
    }

    private static String side(Placement now) {
        int points = now.margin().wholePoints();
        return points == 0 ? "line.on" : points > 0 ? "line.above" : "line.below";
    }

    /** Where a relation is, or where one assessment alone would put it. */
    private static Optional<Placement> placement(EObject element) {
        if (element instanceof Assessment assessment) {
            return assessment.getInfluence() == null || assessment.getDependency() == null ? Optional.empty()
                    : Optional.of(Placement.at(new Position(assessment.getDependency(), assessment.getInfluence()),
                            Strategies.of((Relation) assessment.eContainer())));
        }
        return Placement.now((Relation) element);
    }

    static String advice(Advice advice) {
        return MESSAGES.text("advice", Directions.label(advice.directions()), advice.explanation().rule(),
                advice.explanation().text());
    }

    static String role(MaintenanceAdvice advice) {
        return MESSAGES.text("role", Term.of(advice.role()), advice.explanation().rule(), advice.explanation().text());
    }

    static String account(Partner partner) {
        MaintenanceRules rules = MethodWithPlugIns.installed().maintenance();
        return PartnerAccount.of(partner, rules.commissionedWork(partner), rules::advise).reason().localized();
    }

    static String zones(Goal goal) {
        Portfolio portfolio = Portfolio.of(goal);
        String zones = portfolio.zones().entrySet().stream().map(zone -> MESSAGES.text("zones.zone",
                zone.getKey().label(),
                zone.getValue().relations())).collect(Collectors.joining(", "));
        return MESSAGES.text("zones", zones, portfolio.unplaced().relations());
    }

    static String above(Goal goal) {
        Portfolio portfolio = Portfolio.of(goal);
        return MESSAGES.text("above", portfolio.aboveNow(), portfolio.placed(), portfolio.aboveAfterwards());
    }

    static String review(Review review) {
        boolean newest = review.eContainer() instanceof PartnerStrategy strategy
                && Reviews.newest(strategy).filter(review::equals).isPresent();
        return MESSAGES.text(newest ? "review.newest" : "review.earlier", review.getAssessments().size());
    }

    static String use(Action action) {
        String use = MESSAGES.text(Actions.isInstrument(action) ? "use.instrument" : "use.action",
                action.getRelations().size());
        return OpenPoints.of(action).map(open -> use + ' ' + open.explanation().text().localized()).orElse(use);
    }

    static String corners(PartnerStrategy strategy) {
        if (StrategyLine.isBroken(strategy)) {
            return MESSAGES.text("corners.broken");
        }
        if (strategy.getLinePoints().isEmpty()) {
            return MESSAGES.text("corners.default", StrategyLine.DEFAULT.text());
        }
        return MESSAGES.text("corners", strategy.getLinePoints().size());
    }
}
