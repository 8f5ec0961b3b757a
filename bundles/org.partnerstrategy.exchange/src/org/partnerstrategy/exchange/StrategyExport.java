/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.partnerstrategy.model.PartnerStrategy;

/**
 * Writes strategies into a kind of file. Plug-ins add such kinds at {@code org.partnerstrategy.exchange.exporters}. One
 * that has options, or writes chosen goals only, is a {@link RequestedExport}.
 */
@FunctionalInterface
public interface StrategyExport {

    /**
     * Writes a strategy. Changes nothing in it, may be asked in any thread, and does not close the stream.
     *
     * @param language the language of words in the file
     * @throws IOException when the stream cannot be written; an {@link ExportException} when there is nothing to write
     */
    void write(PartnerStrategy strategy, Locale language, OutputStream stream) throws IOException;

    /**
     * Writes what is asked for. Changes nothing in the strategy, may be asked in any thread, and does not close the
     * stream. One that knows of no options or goals writes the whole strategy.
     *
     * @throws IOException when the stream cannot be written; an {@link ExportException} when there is nothing to write
     */
    default void write(ExportRequest request, OutputStream stream) throws IOException {
        write(request.strategy(), request.language(), stream);
    }
}
