/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.io.PrintWriter;
import java.util.Locale;

/** The forms in which a command can answer. */
public enum OutputFormat {

    /** A table for people. */
    table {
        @Override
        public void print(CommandReport<?> report, Locale language, PrintWriter out) {
            TableReport.forTerminal(language).print(report, out);
        }
    },
    /** JSON for programs. */
    json {
        @Override
        public void print(CommandReport<?> report, Locale language, PrintWriter out) {
            new JsonReport(language).print(report, out);
        }
    },
    /** Comma-separated values for spreadsheets and programs. */
    csv {
        @Override
        public void print(CommandReport<?> report, Locale language, PrintWriter out) {
            new CsvReport(language).print(report, out);
        }
    };

    /** Prints a report; texts in it are in that language. */
    public abstract void print(CommandReport<?> report, Locale language, PrintWriter out);
}
