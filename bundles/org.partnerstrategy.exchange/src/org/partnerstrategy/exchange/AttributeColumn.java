/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import org.partnerstrategy.model.AttributeSubject;

/**
 * A column of a register that goes to an attribute of the strategy.
 *
 * @param attribute the name of the attribute; one that the strategy does not have yet is added, with the type that its
 *        values show
 * @param subject which elements have the attribute when it is added
 * @param column the column of the register
 */
public record AttributeColumn(String attribute, AttributeSubject subject, String column) {

    /** Reads what is written as {@code attribute=column}; one name alone is that of both. */
    public static AttributeColumn parse(String text, AttributeSubject subject) {
        int equals = text.indexOf('=');
        return equals < 0 ? new AttributeColumn(text.strip(), subject, text.strip())
                : new AttributeColumn(text.substring(0, equals).strip(), subject, text.substring(equals + 1).strip());
    }
}
