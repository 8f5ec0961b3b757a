/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** How serious a finding is, the most serious first; what is to be done comes after all that is to be looked at. */
public enum Severity {

    /** The strategy contradicts itself or lacks something without which it means nothing. */
    ERROR,
    /** The strategy is not what the handbook recommends. */
    WARNING,
    /** Something worth knowing, with which nothing is wrong. */
    INFORMATION,
    /** A step of the handbook that is not done yet, with which nothing is wrong either. */
    TODO;

    /** What the severity is called. */
    public Message label() {
        return Message.of(Severity.class, "severity." + name().toLowerCase(Locale.ROOT));
    }
}
