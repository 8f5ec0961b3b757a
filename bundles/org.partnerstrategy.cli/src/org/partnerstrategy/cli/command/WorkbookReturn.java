/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.CheckedChange;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;
import org.partnerstrategy.workbook.reading.WorkbookChanges;

/**
 * Brings workbooks of a strategy, or sheets of assessors, back into it.
 *
 * @param workbooks the workbooks
 * @param left the numbers of the changes that are not to be made
 * @param language in which it is told
 */
record WorkbookReturn(List<ReturnedWorkbook> workbooks, List<Integer> left, Locale language) {

    /** Tells what would change. */
    WorkbookReport preview(Path strategy) throws IOException {
        WorkbookChanges changes = changes(StrategyFile.load(strategy));
        return WorkbookReport.of(changes, chosen(changes), language);
    }

    /** Changes the strategy in its file, and tells what changed. A file in which nothing changes stays as it is. */
    WorkbookReport apply(Path strategy) throws IOException {
        WorkbookReport before = preview(strategy);
        return before.applied().isEmpty() ? before : CheckedChange.in(strategy, this::bring);
    }

    private WorkbookReport bring(PartnerStrategy strategy) {
        WorkbookChanges changes = changes(strategy);
        Set<Difference> chosen = chosen(changes);
        WorkbookReport report = WorkbookReport.of(changes, chosen, language);
        changes.apply(chosen);
        return report;
    }

    private WorkbookChanges changes(PartnerStrategy strategy) {
        return ReturnedWorkbook.changes(workbooks, strategy, language);
    }

    private Set<Difference> chosen(WorkbookChanges changes) {
        List<Difference> all = changes.differences();
        left.stream().filter(number -> number < 1 || number > all.size()).findFirst().ifPresent(wrong -> {
            throw new BadInputException(Message.of(WorkbookReturn.class, "workbook.number", Integer.toString(wrong),
                    Integer.toString(all.size())));
        });
        return changes.without(left.stream().map(number -> all.get(number - 1)).toList());
    }
}
