/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints records as JSON, for programs. */
public final class JsonText {

    private final JsonReport report;

    /**
     * @param language of the messages in it
     */
    public JsonText(Locale language) {
        report = new JsonReport(language);
    }

    /** Prints a list of records, each as an object with its components. */
    public void print(List<? extends Record> rows, PrintWriter out) {
        report.print(rows, out);
    }
}
