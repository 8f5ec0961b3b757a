/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a file is to be read. What is not said is recognised.
 *
 * @param encoding the encoding of a text; a byte order mark goes before it, and workbooks have none
 * @param separator what is between the values of a line of CSV
 * @param sheet the name of a workbook's sheet
 * @param heading where the heading of the table is; records of JSON have none
 * @param password opens a workbook that is protected
 */
public record RegisterOptions(Optional<Charset> encoding, Optional<Separator> separator, Optional<String> sheet,
        Optional<RegisterHeading> heading, Optional<String> password) {

    /** Recognises everything. */
    public static final RegisterOptions NONE = new RegisterOptions(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, but in that encoding. */
    public RegisterOptions in(Charset named) {
        return new RegisterOptions(Optional.of(named), separator, sheet, heading, password);
    }

    /** The same, but with that separator. */
    public RegisterOptions separatedBy(Separator named) {
        return new RegisterOptions(encoding, Optional.of(named), sheet, heading, password);
    }

    /** The same, but from that sheet. */
    public RegisterOptions from(String named) {
        return new RegisterOptions(encoding, separator, Optional.of(named), heading, password);
    }

    /** The same, but with that heading. */
    public RegisterOptions below(RegisterHeading named) {
        return new RegisterOptions(encoding, separator, sheet, Optional.of(named), password);
    }

    /** The same, but with that password. */
    public RegisterOptions openedBy(String given) {
        return new RegisterOptions(encoding, separator, sheet, heading, Optional.of(given));
    }

    /** The same, to be kept: without the password. */
    public RegisterOptions withoutPassword() {
        return new RegisterOptions(encoding, separator, sheet, heading, Optional.empty());
    }

    /** Without the password, which nobody is to read. */
    @Override
    public String toString() {
        return "RegisterOptions[" + encoding + ", " + separator + ", " + sheet + ", " + heading + "]";
    }
}
