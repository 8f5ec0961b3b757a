/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.step.AskedLayout;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.ColumnKind;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepRow;

/**
 * Looks through the rows of the sheet of an assessor: what was typed is an answer, and what else was changed is
 * remarked.
 */
final class AnsweredRows {

    private final AnsweredSheet sheet;
    private final Optional<Review> review;
    private final PartnerStrategy strategy;
    private final Map<String, EObject> elements;
    private final List<WorkbookRemark> remarks;
    private final FieldContext fields;
    private final List<AssessorAnswer> answers = new ArrayList<>();
    private final List<ReturnedColumn> columns = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int open;

    /**
     * @param review at which is assessed; none when the first one is still to begin
     * @param strategy the strategy that is changed
     * @param elements its elements by their identities
     * @param remarks where what else was changed is added
     */
    AnsweredRows(AnsweredSheet sheet, Optional<Review> review, PartnerStrategy strategy,
            Map<String, EObject> elements, List<WorkbookRemark> remarks) {
        this.sheet = sheet;
        this.review = review;
        this.strategy = strategy;
        this.elements = elements;
        this.remarks = remarks;
        this.fields = new FieldContext(() -> strategy, sheet.language());
        Map<String, Integer> places = sheet.places();
        List<StepColumn> known = AskedLayout.columns(strategy);
        known.stream().filter(column -> places.containsKey(column.key()))
                .forEach(column -> columns.add(new ReturnedColumn(column, places.get(column.key()),
                        ColumnKind.of(column, Literals.ASSESSMENT))));
        known.stream().filter(column -> !places.containsKey(column.key())).forEach(column -> remark(0,
                say("asked.column", column.heading(sheet.language()))));
    }

    /** What was typed, in the order of the rows. */
    List<AssessorAnswer> read() {
        sheet.rows().forEach(this::collect);
        sheet.asked().keySet().stream().filter(relation -> !seen.contains(relation)).map(elements::get)
                .filter(Relation.class::isInstance).map(relation -> (Relation) relation)
                .forEach(relation -> remark(0, say("asked.row.removed", name(relation))));
        if (open > 0) {
            remark(0, say("asked.open", open, seen.size()));
        }
        return answers;
    }

    private Object name(Relation relation) {
        return CellText.of(AskedLayout.columns(strategy).getFirst().content(new StepRow(relation, Optional.empty()),
                fields));
    }

    private void collect(ReturnedRow row) {
        String identity = row.identity();
        if (identity.isEmpty() || !sheet.asked().containsKey(identity)) {
            if (row.row().cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
                remark(row.number(), say("asked.row.added"));
            }
        } else if (!seen.add(identity)) {
            remark(row.number(), say("asked.row.copied"));
        } else if (elements.get(identity) instanceof Relation relation) {
            checkLocked(row);
            collect(row, relation);
        } else {
            remark(row.number(), say("row.gone"));
        }
    }

    private void checkLocked(ReturnedRow row) {
        columns.stream().filter(column -> column.column().isTold() && isTouched(row, column))
                .forEach(column -> remark(row.number(), say("row.cell",
                        column.column().heading(sheet.language()), say("asked.locked"))));
        boolean isBeside = IntStream.range(1, row.row().cells().size())
                .filter(i -> columns.stream().noneMatch(column -> column.index() == i))
                .anyMatch(i -> !row.cell(i).text().isBlank());
        if (isBeside) {
            remark(row.number(), say("asked.beside"));
        }
    }

    private boolean isTouched(ReturnedRow row, ReturnedColumn column) {
        return row.text(column.index()).filter(text -> sheet.isAsWritten(row.identity(), place(column), text))
                .isEmpty();
    }

    private static int place(ReturnedColumn column) {
        return AskedLayout.KEYS.indexOf(column.key());
    }

    private void collect(ReturnedRow row, Relation relation) {
        Map<ReturnedColumn, String> typed = new LinkedHashMap<>();
        for (ReturnedColumn column : columns) {
            if (!column.column().isTold() && isTouched(row, column)) {
                if (row.text(column.index()).isEmpty()) {
                    remark(row.number(), say("row.cell", column.column().heading(sheet.language()),
                            say("cell.unread")));
                } else {
                    typed.put(column, column.typed(row.cell(column.index())));
                }
            }
        }
        boolean isOpen = columns.stream().filter(column -> column.kind().filter(ContentKind.SCORE::equals).isPresent())
                .allMatch(column -> row.text(column.index()).orElse("").isEmpty());
        open += isOpen ? 1 : 0;
        if (!typed.isEmpty()) {
            answers.add(new AssessorAnswer(sheet, row.number(), relation, review, typed, fields));
        }
    }

    private void remark(int row, Message problem) {
        remarks.add(new WorkbookRemark(sheet.content().name(), row, problem));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(AnsweredRows.class, key, arguments);
    }
}
