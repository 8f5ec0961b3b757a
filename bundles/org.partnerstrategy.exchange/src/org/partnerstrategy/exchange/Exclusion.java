/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.model.text.Message;

/**
 * Leaves out the rows that have a certain value in a certain column, such as the private persons of a register. Case
 * and the number of spaces do not matter; an empty value leaves out the rows where nothing is.
 *
 * @param column the name of the column
 * @param value the value
 */
public record Exclusion(String column, String value) {

    /**
     * Reads an exclusion written as {@code column=value}; the first equals sign parts the two.
     *
     * @throws RegisterException when there is no equals sign, or no column before it
     */
    public static Exclusion parse(String text) throws RegisterException {
        int equals = text.indexOf('=');
        if (equals < 0 || text.substring(0, equals).isBlank()) {
            throw new RegisterException(text, Message.of(Exclusion.class, "exclusion.malformed"));
        }
        return new Exclusion(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    @Override
    public String toString() {
        return column + "=" + value;
    }
}
