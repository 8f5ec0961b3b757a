/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The signs by which people say that the same stands in a cell as above it: a quotation mark, "idem".
 *
 * @param rows the rows below the heading
 * @param remarks where it is told
 */
record DittoMarks(List<SheetRow> rows, Remarks remarks) {

    private static final Pattern MARK = Pattern.compile("(?i)[\"”“„]{1,2}|''|,,|〃|idem\\.?|ditto");

    /** The rows with what stands above in the place of the signs. */
    List<SheetRow> replaced() {
        List<SheetRow> replaced = new ArrayList<>();
        for (SheetRow row : rows) {
            boolean isMarked = !replaced.isEmpty() && row.cells().stream().anyMatch(DittoMarks::isMark);
            replaced.add(isMarked ? replaced(row, replaced.getLast()) : row);
        }
        return replaced;
    }

    private static boolean isMark(RegisterCell cell) {
        return cell.text().length() <= 6 && MARK.matcher(cell.text().strip()).matches();
    }

    private SheetRow replaced(SheetRow row, SheetRow above) {
        List<RegisterCell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (isMark(cells.get(i))) {
                cells.set(i, above.cell(i));
                remarks.notice("cell.ditto", row.number());
            }
        }
        return new SheetRow(row.number(), List.copyOf(cells), row.isHidden());
    }
}
