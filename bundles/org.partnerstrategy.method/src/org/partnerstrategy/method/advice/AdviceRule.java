/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.advice;

import java.util.Optional;

/** One rule that suggests how a relation should develop (handbook, step 3). */
public interface AdviceRule {

    /**
     * The identity by which advice names the rule, and by which another can take its place. A rule of a plug-in need
     * not say it: what {@code plugin.xml} says counts, also for what the rule says with this one.
     */
    default String id() {
        return getClass().getName();
    }

    /** The advice of this rule; none when the rule is not about such a situation. */
    Optional<Advice> advise(Situation situation);
}
