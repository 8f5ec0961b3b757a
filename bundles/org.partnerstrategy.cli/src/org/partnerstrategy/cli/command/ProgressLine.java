/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.PrintWriter;
import java.util.Optional;

import org.partnerstrategy.exchange.ImportProgress;

/**
 * Shows in one line that is written over again how far a long import or export is.
 *
 * @param terminal where a person sees it; none where it would fill a log
 */
record ProgressLine(Optional<PrintWriter> terminal) implements ImportProgress {

    /** Less is done before anyone could read the line. */
    private static final int LONG_WORK = 20_000;

    /** No line of progress is wider. */
    private static final int WIDTH = 25;

    @Override
    public void rows(int done, int total) {
        if (total >= LONG_WORK) {
            terminal.ifPresent(line -> show(line, done, total));
        }
    }

    /** The same of something with steps that take long, however few; the line goes when it is done. */
    void steps(int done, int total) {
        terminal.ifPresent(line -> {
            line.print(done < total ? "\r" + done + " / " + total : "\r" + " ".repeat(WIDTH) + "\r");
            line.flush();
        });
    }

    private static void show(PrintWriter line, int done, int total) {
        line.print("\r" + done + " / " + total);
        if (done == total) {
            line.println();
        }
        line.flush();
    }
}
