/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import java.util.stream.Stream;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** Finds strategies about which nothing is said, and can say one thing or another. */
public final class TwoFixes implements ValidationRule {

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return Stream.of(strategy).filter(PlugInPartsTest::isMeant).filter(found -> found.getDescription() == null)
                .map(found -> Finding.of(Severity.WARNING, found, Explanation.of("Utrecht", Step.INVENTORY, id(),
                        Message.verbatim("Nothing is said about it"))).with(says(found, "One thing"))
                        .orWith(says(found, "Another")));
    }

    private static QuickFix says(PartnerStrategy strategy, String words) {
        return new QuickFix(Message.verbatim("Say: " + words), () -> strategy.setDescription(words));
    }
}
