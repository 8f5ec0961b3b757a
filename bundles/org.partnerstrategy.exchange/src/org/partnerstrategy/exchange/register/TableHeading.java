/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of columns that the rows of a heading give together: "Subsidie" above "Bedrag" and "Jaar" makes "Subsidie
 * Bedrag" and "Subsidie Jaar".
 *
 * @param rows the rows of the heading, from above
 * @param merged the cells that are shown as one
 */
record TableHeading(List<SheetRow> rows, List<MergedCells> merged) {

    List<String> names(int width) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Set<String> parts = new LinkedHashSet<>();
            for (int row = 0; row < rows.size(); row++) {
                parts.add(text(row, column));
            }
            parts.remove("");
            names.add(String.join(" ", parts));
        }
        return names;
    }

    private String text(int row, int column) {
        String own = own(row, column);
        if (!own.isEmpty() || row == rows.size() - 1) {
            return own;
        }
        Optional<MergedCells> area = merged.stream().filter(each -> each.firstRow() == rows.get(row).number()
                && each.firstColumn() < column && column <= each.lastColumn()).findFirst();
        if (area.isPresent()) {
            return own(row, area.get().firstColumn());
        }
        return merged.isEmpty() ? group(row, column) : "";
    }

    /**
     * Where nothing says which cells are shown as one, the name of a group reaches over the named columns beside it.
     */
    private String group(int row, int column) {
        int left = column;
        while (left > 0 && own(row, left).isEmpty() && !own(row + 1, left).isEmpty()) {
            left--;
        }
        return own(row + 1, left).isEmpty() ? "" : own(row, left);
    }

    private String own(int row, int column) {
        return rows.get(row).cell(column).text().strip().replaceAll("\\s+", " ");
    }
}
