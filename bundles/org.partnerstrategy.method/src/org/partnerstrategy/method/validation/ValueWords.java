/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.text.Message;

/** Quotes the value of an attribute in a finding, and offers to remove it. */
final class ValueWords {

    /** As much of a value as a finding shows, in characters. */
    private static final int LONGEST = 60;

    private ValueWords() {
    }

    static Message quoted(AttributeValue value) {
        String text = value.getValue() == null ? "" : value.getValue().strip();
        return Message.of(ValueWords.class, "quoted",
                text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    static QuickFix removal(AttributeValue value, Runnable change) {
        return new QuickFix(Message.of(ValueWords.class, "fix.remove-value", quoted(value)), change);
    }
}
