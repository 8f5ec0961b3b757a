package org.partnerstrategy.cli.output;

import java.io.PrintWriter;
import java.util.Locale;

/** The forms in which a command can answer. */
public enum ReportFormat {

    /** A table for people. */
    table {
        @Override
        public void print(Report<?> report, Locale language, PrintWriter out) {
            TableReport.forTerminal(language).print(report, out);
        }
    },
    /** JSON for programs. */
    json {
        @Override
        public void print(Report<?> report, Locale language, PrintWriter out) {
            new JsonReport(language).print(report, out);
        }
    },
    /** Comma-separated values for spreadsheets and programs. */
    csv {
        @Override
        public void print(Report<?> report, Locale language, PrintWriter out) {
            new CsvReport(language).print(report, out);
        }
    };

    /** Prints a report; texts in it are in that language. */
    public abstract void print(Report<?> report, Locale language, PrintWriter out);
}
