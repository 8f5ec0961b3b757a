/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.partnerstrategy.model.text.Message;

/**
 * Why the method says something.
 *
 * @param rule the identity of the rule that says it
 * @param step the step of the handbook on which the rule rests
 * @param text the reason in words
 */
public record Explanation(String rule, Step step, Message text) {

    /** The same explanation as that of the rule with that identity. */
    public Explanation by(String id) {
        return new Explanation(id, step, text);
    }

    /** The explanation whose text ends by citing the handbook's step. */
    public static Explanation citing(Step step, String rule, Message reason) {
        return new Explanation(rule, step, Message.of(Explanation.class, "explanation.citing", reason, step.number()));
    }

    /**
     * The explanation of a rule that is not the handbook's, whose text ends by naming whose it is.
     *
     * @param organisation whose rule it is, such as {@code Utrecht}
     * @param step the step of the handbook in which the rule has its place
     */
    public static Explanation of(String organisation, Step step, String rule, Message reason) {
        return new Explanation(rule, step, Message.of(Explanation.class, "explanation.own", reason, organisation));
    }
}
