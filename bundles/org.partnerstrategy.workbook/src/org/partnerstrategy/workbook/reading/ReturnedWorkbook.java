/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.exchange.register.ProtectedRegisterException;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.SheetContent;
import org.partnerstrategy.exchange.register.SheetContents;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * A workbook of a strategy, or the sheet of one assessor, that comes back after people worked in it with any
 * spreadsheet program.
 */
public final class ReturnedWorkbook {

    /** Who is named comes before who names. */
    private static final List<StepSheet> ORDER = List.of(StepSheet.STRATEGY, StepSheet.PERSONS,
            StepSheet.ATTRIBUTES, StepSheet.REVIEWS, StepSheet.PARTNERS, StepSheet.GOALS, StepSheet.RELATIONS,
            StepSheet.ASSESSMENTS, StepSheet.DEVELOPMENTS, StepSheet.ACTIONS, StepSheet.MAINTENANCE);

    private final Map<StepSheet, SheetContent> sheets = new EnumMap<>(StepSheet.class);
    private final List<WorkbookRemark> remarks = new ArrayList<>();
    private final Optional<WorkbookBase> base;
    private final Optional<AnsweredSheet> answered;

    private ReturnedWorkbook(List<SheetContent> all) {
        base = WorkbookBase.of(all);
        answered = AnsweredSheet.in(all);
        for (SheetContent sheet : all) {
            ReturnedSheet.step(sheet).ifPresent(step -> {
                if (sheets.putIfAbsent(step, sheet) != null) {
                    remarks.add(remark(sheet.name(), "sheet.twice", step.title()));
                }
            });
        }
    }

    private static WorkbookRemark remark(String sheet, String key, Object... arguments) {
        return new WorkbookRemark(sheet, 0, Message.of(ReturnedWorkbook.class, key, arguments));
    }

    /**
     * Whether a file is a workbook of a strategy or the sheet of an assessor, whatever it is called. A register is not
     * read for that.
     *
     * @param name the name of the file, for problems
     * @param password opens it when it is protected
     * @throws ProtectedRegisterException when it needs a password, or another one
     */
    public static boolean isOne(String name, byte[] content, Optional<String> password)
            throws ProtectedRegisterException {
        return new SheetContents(name, content, password).haveSheet(WorkbookMark.BASE);
    }

    /**
     * Reads a workbook.
     *
     * @param name the name of the file, for problems
     * @param password opens it when it is protected
     * @throws RegisterException when it is damaged, too large, or has no sheet of a strategy
     */
    public static ReturnedWorkbook read(String name, byte[] content, Optional<String> password)
            throws RegisterException {
        ReturnedWorkbook workbook = new ReturnedWorkbook(new SheetContents(name, content, password).read());
        if (workbook.sheets.isEmpty() && workbook.answered.isEmpty()) {
            throw new RegisterException(name, Message.of(ReturnedWorkbook.class, "workbook.noSheets"));
        }
        return workbook;
    }

    /**
     * What the workbook would change in a strategy, which stays as it is.
     *
     * @param language in which it was written, when the workbook does not say so any more
     */
    public WorkbookChanges changes(PartnerStrategy strategy, Locale language) {
        return changes(List.of(this), strategy, language);
    }

    /**
     * What several workbooks together would change in a strategy, which stays as it is. The order of the sheets of
     * assessors does not matter.
     *
     * @param language in which they were written, when a workbook does not say so any more
     */
    public static WorkbookChanges changes(List<ReturnedWorkbook> workbooks, PartnerStrategy strategy,
            Locale language) {
        PartnerStrategy copy = StrategyFile.copy(strategy);
        // New elements get their identities from the file to which they belong.
        new PartnerStrategyResourceFactory().createResource(URI.createURI("workbook.partnerstrategy")).getContents()
                .add(copy);
        List<WorkbookRemark> remarks = new ArrayList<>();
        workbooks.stream().filter(workbook -> !workbook.sheets.isEmpty())
                .forEach(workbook -> remarks.addAll(workbook.bring(strategy, copy, language)));
        Answers answers = new Answers(copy, remarks);
        workbooks.forEach(workbook -> workbook.answered.ifPresent(answers::collect));
        answers.take();
        try {
            return new WorkbookChanges(Comparison.ofCopy(strategy, copy), remarks);
        } catch (NotComparableException e) {
            throw new IllegalStateException("a copy is a version of its strategy", e);
        }
    }

    private List<WorkbookRemark> bring(PartnerStrategy strategy, PartnerStrategy copy, Locale language) {
        Optional<WorkbookBase> own = base.filter(known -> known.strategy().equals(strategy.getId()));
        ReturnContext context = ReturnContext.of(copy, new FieldContext(() -> copy, base.map(WorkbookBase::language)
                .orElse(language)), own);
        context.remarks().addAll(remarks);
        if (own.isEmpty()) {
            context.remarks().add(remark("", base.isEmpty() ? "base.missing" : "base.other"));
        }
        bring(context);
        return context.remarks();
    }

    private void bring(ReturnContext context) {
        RemovedRows removed = new RemovedRows(context);
        for (StepSheet step : ORDER) {
            if (sheets.containsKey(step)) {
                ReturnedSheet sheet = ReturnedSheet.of(step, sheets.get(step), context.copy(), context.remarks());
                List<RowMatch> rows = new RowMatching(sheet, context).match();
                context.fields().forget();
                rows.forEach(step == StepSheet.ATTRIBUTES ? new AttributeReturn(sheet, context)::take
                        : new CellReturn(sheet, context)::take);
                context.fields().forget();
                removed.find(sheet);
            }
        }
        removed.remove();
    }
}
