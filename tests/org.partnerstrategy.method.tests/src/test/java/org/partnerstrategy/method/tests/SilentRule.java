/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import java.util.Optional;

import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.Situation;

/** Takes the place of a rule and never answers. */
record SilentRule(String id) implements AdviceRule {

    @Override
    public Optional<Advice> advise(Situation situation) {
        return Optional.empty();
    }
}
