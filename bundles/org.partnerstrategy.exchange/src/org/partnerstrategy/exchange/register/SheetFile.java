/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * A file with sheets, each of which can hold a register. Whatever it throws that is no {@link RegisterException} says
 * that the file is damaged.
 */
interface SheetFile extends Closeable {

    /** The names of the sheets that people see, in their order. */
    List<String> sheets() throws IOException, XMLStreamException;

    /** The names of the sheets that people do not see. */
    default List<String> hiddenSheets() {
        return List.of();
    }

    /**
     * What is in a sheet.
     *
     * @param index which of {@link #sheets()}, from 0; behind them come {@link #hiddenSheets()}
     * @param into where it goes
     */
    void read(int index, SheetBuilder into) throws IOException, XMLStreamException, RegisterException;

    @Override
    default void close() throws IOException {
        // Most hold nothing open.
    }
}
