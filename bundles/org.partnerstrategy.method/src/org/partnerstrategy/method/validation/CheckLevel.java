/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/** What a user wants to be told of what a check finds. */
public enum CheckLevel {

    /** What it finds, as serious as it is. */
    ON,
    /** What it finds, as a warning. */
    WARNING,
    /** Nothing. */
    OFF;

    /** The level of that name, such as "off"; none when there is none. Case makes no difference. */
    public static Optional<CheckLevel> of(String name) {
        return Arrays.stream(values()).filter(level -> level.id().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** By which name settings and commands know it, such as "off". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public Message label() {
        return Message.of(CheckLevel.class, "level." + id());
    }
}
