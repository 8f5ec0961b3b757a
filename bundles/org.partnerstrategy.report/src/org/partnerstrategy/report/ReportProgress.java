package org.partnerstrategy.report;

/** Is told how far a report is. What it throws ends the work. */
@FunctionalInterface
public interface ReportProgress {

    /** Tells nobody. */
    ReportProgress NONE = (done, total) -> {
    };

    /** So many sections are written. */
    void sections(int done, int total);
}
