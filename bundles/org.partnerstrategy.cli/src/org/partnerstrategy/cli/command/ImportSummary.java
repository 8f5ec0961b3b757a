/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.ImportFinding;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.SimilarNames;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.model.text.Message;

/** Tells what became of the rows of a register. */
record ImportSummary(ImportReport report, Locale language) {

    private static final int ROWS_SHOWN = 12;
    private static final int PAIRS_SHOWN = 25;
    /** The options for what findings advise; a window has fields for it. */
    private static final Map<String, String> OPTIONS = Stream.of("option.workbook.sheets", "option.title.thousands",
            "option.amount.thousands", "option.amount.currency", "option.amount.replaced.noYear",
            "option.scores.small", "option.scores.words")
            .collect(Collectors.toMap(option -> option.substring("option.".length()), Function.identity()));

    void print(PrintWriter out) {
        print(out, "import.rows", report.rowsRead(), report.rowsUsed(), report.rowsUnused());
        report.unused().forEach(finding -> print(out, finding));
        print(out, "import.partners", report.partners());
        print(out, "import.goals", report.goals());
        print(out, "import.relations", report.relations());
        if (!report.remarks().isEmpty()) {
            print(out, "import.remarks");
            report.remarks().forEach(finding -> print(out, finding));
        }
        printSimilar(out, report.similar());
    }

    private void printSimilar(PrintWriter out, List<SimilarNames.Pair> similar) {
        if (!similar.isEmpty()) {
            print(out, "import.similar");
            similar.stream().limit(PAIRS_SHOWN).forEach(pair -> print(out, "import.pair", pair.name(), pair.other()));
        }
        if (similar.size() > PAIRS_SHOWN) {
            print(out, "import.pairs.more", similar.size() - PAIRS_SHOWN);
        }
    }

    private void print(PrintWriter out, String key, Tally tally) {
        print(out, key, tally.total(), tally.made(), tally.updated(), tally.unchanged());
    }

    private void print(PrintWriter out, ImportFinding finding) {
        String example = finding.example().isEmpty() ? "" : " (" + finding.example() + ")";
        String rows = rows(finding.rows());
        print(out, rows.isEmpty() ? "import.finding" : "import.finding.rows", withOption(finding.reason()), example,
                finding.count(), rows);
    }

    private static Message withOption(Message reason) {
        String option = OPTIONS.get(reason.key());
        return option == null ? reason : Message.of(ImportSummary.class, "import.option", reason,
                Message.of(ImportSummary.class, option, reason.arguments().toArray()));
    }

    private static String rows(List<Integer> rows) {
        String shown = rows.stream().limit(ROWS_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > ROWS_SHOWN ? shown + ", …" : shown;
    }

    private void print(PrintWriter out, String key, Object... arguments) {
        out.println(Message.of(ImportSummary.class, key, arguments).in(language));
    }
}
