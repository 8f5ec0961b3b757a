/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.reading.WorkbookChanges;
import org.partnerstrategy.workbook.reading.WorkbookRemark;

import com.google.gson.GsonBuilder;

/**
 * Tells what a workbook changes in a strategy: each change with a number, by which it can be left out.
 *
 * @param rows the changes in words
 * @param remarks what was not understood
 * @param applied the numbers of the changes that are made
 * @param language in which it is told
 */
record WorkbookReport(List<DifferenceRow> rows, List<WorkbookRemark> remarks, List<Integer> applied, Locale language) {

    /** A change for programs. */
    record Change(int number, boolean applied, String kind, String type, String id, String object, String field,
            String before, String after) {
    }

    /** A remark for programs. */
    record Remark(String sheet, int row, String text) {
    }

    /** All for programs. */
    record Answer(List<Change> changes, List<Remark> remarks) {
    }

    /** What is told; to be asked before anything is applied. */
    static WorkbookReport of(WorkbookChanges changes, Collection<Difference> chosen, Locale language) {
        List<Integer> applied = new ArrayList<>();
        List<Difference> all = changes.differences();
        for (int i = 0; i < all.size(); i++) {
            if (chosen.contains(all.get(i))) {
                applied.add(i + 1);
            }
        }
        return new WorkbookReport(changes.rows(language), changes.remarks(), applied, language);
    }

    void print(PrintWriter out) {
        say(out, "workbook.changes", rows.size(), applied.size());
        for (int i = 0; i < rows.size(); i++) {
            say(out, applied.contains(i + 1) ? "workbook.change" : "workbook.left", Integer.toString(i + 1),
                    rows.get(i).line(language));
        }
        if (!remarks.isEmpty()) {
            say(out, "import.remarks");
            remarks.forEach(remark -> say(out, "import.finding", remark.line(language), ""));
        }
    }

    void printJson(PrintWriter out) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DifferenceRow row = rows.get(i);
            changes.add(new Change(i + 1, applied.contains(i + 1), row.kind().name(), row.type(), row.id(),
                    row.object(), row.field(), row.before(), row.after()));
        }
        new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping().create().toJson(new Answer(changes,
                remarks.stream().map(remark -> new Remark(remark.sheet(), remark.row(), remark.problem().in(language)))
                        .toList()), out);
        out.println();
    }

    private void say(PrintWriter out, String key, Object... arguments) {
        out.println(Message.of(WorkbookReport.class, key, arguments).in(language));
    }
}
