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
 * Shows in one line that is written over again how far a long import or export is. Whatever ends it, the line goes. It
 * can be used in any thread.
 */
final class ProgressLine implements ImportProgress, AutoCloseable {

    /** Less is done before anyone could read the line. */
    private static final int LONG_WORK = 20_000;

    /** No line of progress is wider. */
    private static final int WIDTH = 25;

    private final Optional<PrintWriter> terminal;
    private boolean isShown;
    private boolean isClosed;

    /**
     * @param terminal where a person sees it; none where it would fill a log
     */
    ProgressLine(Optional<PrintWriter> terminal) {
        this.terminal = terminal;
    }

    @Override
    public void rows(int done, int total) {
        if (total >= LONG_WORK) {
            steps(done, total);
        }
    }

    /** The same of something with steps that take long, however few. */
    synchronized void steps(int done, int total) {
        if (!isClosed) {
            isShown = true;
            print("\r" + done + " / " + total);
        }
    }

    /** Clears the line. What still runs afterwards shows nothing more. */
    @Override
    public synchronized void close() {
        if (isShown) {
            print("\r" + " ".repeat(WIDTH) + "\r");
        }
        isShown = false;
        isClosed = true;
    }

    private void print(String text) {
        terminal.ifPresent(line -> {
            line.print(text);
            line.flush();
        });
    }
}
