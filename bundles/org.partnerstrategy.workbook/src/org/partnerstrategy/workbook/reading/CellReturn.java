/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.exchange.sheet.TableSheet;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.Fingerprint;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepRow;

/** Takes over what was typed in the cells of a row. What nobody touched, or says what is there, changes nothing. */
final class CellReturn {

    private final ReturnedSheet sheet;
    private final ReturnContext context;

    CellReturn(ReturnedSheet sheet, ReturnContext context) {
        this.sheet = sheet;
        this.context = context;
    }

    /** Takes over the cells of a row. */
    void take(RowMatch match) {
        take(match, match.target());
    }

    /** Takes over the cells of a row as if they were those of another one. */
    void take(RowMatch match, StepRow target) {
        sheet.columns().forEach(column -> take(match, target, column));
    }

    private void take(RowMatch match, StepRow target, ReturnedColumn column) {
        Optional<String> text = match.row().text(column.index());
        if (text.isEmpty()) {
            remark(match, column, Message.of(CellReturn.class, "cell.unread"));
            return;
        }
        boolean isTouched = match.isSame() ? isTouched(match.row(), column, text.get()) : !text.get().isEmpty();
        if (!isTouched || text.get().equals(CellText.of(column.column().content(target, context.fields())))) {
            return;
        }
        if (column.column().use() != StepColumn.Use.TYPED) {
            if (match.isSame()) {
                remark(match, column, Message.of(CellReturn.class, "cell.told"));
            }
            return;
        }
        if (!match.row().cell(column.index()).isNumber() && text.get().startsWith("=")) {
            remark(match, column, Message.of(CellReturn.class, "cell.formula"));
        } else if (text.get().length() >= TableSheet.LONGEST_TEXT) {
            remark(match, column, Message.of(CellReturn.class, "cell.long"));
        } else {
            column.column().input(context.fields()).ifPresent(input -> take(match, target, column, input));
        }
    }

    private boolean isTouched(ReturnedRow row, ReturnedColumn column, String text) {
        return context.base().flatMap(base -> base.cell(sheet.step(), row.identity(), column.key()))
                .map(before -> !before.equals(Fingerprint.of(text))).orElse(true);
    }

    private void take(RowMatch match, StepRow target, ReturnedColumn column, FieldInput<EObject> input) {
        String typed = column.typed(match.row().cell(column.index()));
        switch (input.read(target.element().orElseThrow(), typed)) {
        case ParsedInput.Accepted accepted -> {
            accepted.change().run();
            if (accepted.remark().isPresent()) {
                context.fields().forget();
            }
        }
        case ParsedInput.Refused refused -> remark(match, column, refused.reason());
        }
    }

    private void remark(RowMatch match, ReturnedColumn column, Message problem) {
        context.remark(sheet, match.row().number(), "row.cell",
                column.column().heading(context.fields().language()), problem);
    }
}
