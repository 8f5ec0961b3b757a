/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.PARTNER_STRATEGY__LINE_POINTS;

import java.util.stream.Stream;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** The corners of the strategy line make a line (handbook, step 3). */
final class BrokenStrategyLine implements ValidationRule {

    @Override
    public String id() {
        return "broken-strategy-line";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return Stream.of(strategy).filter(StrategyLine::isBroken)
                .map(broken -> Finding
                        .of(Severity.ERROR, this, Step.DIRECTION, broken, PARTNER_STRATEGY__LINE_POINTS)
                        .with(new QuickFix(Message.of(BrokenStrategyLine.class, "fix.default-line"),
                                () -> broken.getLinePoints().clear())));
    }
}
