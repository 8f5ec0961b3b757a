/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT__DESIRED_INFLUENCE;

import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Margin;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Relations should lie above the strategy line, so that is where to aim (handbook, step 3). */
final class DesiredPositionBelowLine implements EachRelationRule {

    @Override
    public String id() {
        return "desired-position-below-line";
    }

    @Override
    public Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy) {
        StrategyLine line = StrategyLine.of(strategy);
        return relation -> relation.getDevelopment() == null ? Optional.empty() : Arrow.desired(relation)
                .filter(desired -> !line.marginOf(desired).isAbove())
                .map(desired -> finding(relation.getDevelopment(), desired, line.marginOf(desired)));
    }

    private Finding finding(Development development, Position desired, Margin margin) {
        int influence = desired.influence().points();
        return Finding.of(Severity.WARNING, this, Step.DIRECTION, development, DEVELOPMENT__DESIRED_INFLUENCE,
                influence, desired.dependency().points(), influence - margin.wholePoints())
                .with(new QuickFix(Message.of(DesiredPositionBelowLine.class, "fix.clear-desired-position"),
                        () -> DecidedDirections.clearDesiredPosition(development)));
    }
}
