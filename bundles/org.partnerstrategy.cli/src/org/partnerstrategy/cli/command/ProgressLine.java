package org.partnerstrategy.cli.command;

import java.io.PrintWriter;

import org.partnerstrategy.exchange.Progress;

/** Shows on the error stream, in one line that is written over again, how far a long import is. */
record ProgressLine(PrintWriter err) implements Progress {

    /** Less is done before anyone could read the line. */
    private static final int LONG_WORK = 20_000;

    @Override
    public void rows(int done, int total) {
        if (total >= LONG_WORK) {
            err.print("\r" + done + " / " + total);
            if (done == total) {
                err.println();
            }
            err.flush();
        }
    }
}
