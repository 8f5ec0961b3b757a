/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.model.text.Message;

/**
 * Something that the method says, as the JSON form of the reports says it.
 *
 * @param rule the identity of the rule
 * @param step the number of the handbook's step
 * @param explanation the reason
 */
record ExplanationMember(String rule, int step, Message explanation) {

    static ExplanationMember of(Explanation explanation) {
        return new ExplanationMember(explanation.rule(), explanation.step().number(), explanation.text());
    }
}
