/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.math.BigDecimal;
import java.util.Optional;

import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.model.text.Rounding;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.StepColumn;

/**
 * A column of a sheet that came back.
 *
 * @param column what it holds
 * @param index where it is now, from 0
 * @param kind what its cells hold; none where several features make up what is in it
 */
record ReturnedColumn(StepColumn column, int index, Optional<ContentKind> kind) {

    private static final int CENTS = 2;

    String key() {
        return column.key();
    }

    /** What is in a cell as a person would type it: a formula that works out a score seldom gives a whole number. */
    String typed(RegisterCell cell) {
        if (!cell.isNumber()) {
            return CellText.text(cell.text());
        }
        BigDecimal number = new BigDecimal(cell.text());
        if (kind.filter(ContentKind.SCORE::equals).isPresent()) {
            return CellText.number(Rounding.whole(number));
        }
        return number.stripTrailingZeros().scale() > CENTS ? EuroText.cents(number).toPlainString()
                : CellText.number(number);
    }
}
