/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.OutputFormat;

import picocli.CommandLine.Option;

/**
 * The option {@code --format} of a command that answers with a table. A command that has it says
 * {@code @Mixin private FormatOption format}.
 */
public final class FormatOption {

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private OutputFormat format;

    /** Prints a report in the form that was asked for; texts in it are in that language. */
    public void print(CommandReport<?> report, Locale language, PrintWriter out) {
        format.print(report, language, out);
    }
}
