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
 * Writes what people choose of a strategy, with the options that its plug-in declares, and tells how far it is.
 *
 * <pre>
 * public void write(ExportRequest request, OutputStream stream) throws IOException {
 *     int done = 0;
 *     for (Goal goal : request.goals()) {
 *         write(goal, request.number("minimum"), stream);
 *         request.progress().done(++done, request.goals().size());
 *     }
 * }
 * </pre>
 */
@FunctionalInterface
public interface RequestedExport extends StrategyExport {

    @Override
    void write(ExportRequest request, OutputStream stream) throws IOException;

    /** Writes the whole strategy. The options have no values: texts are empty, numbers 0, and nothing is on. */
    @Override
    default void write(PartnerStrategy strategy, Locale language, OutputStream stream) throws IOException {
        write(ExportRequest.of(strategy, language), stream);
    }
}
