/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.TableSheet;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/** What can be typed in the cells of a sheet: values from a list, or within limits. */
final class CellRules {

    private static final Messages MESSAGES = Messages.of(CellRules.class);

    /** For how many rows below the last one the rules hold as well. */
    private static final int NEW_ROWS = 1000;
    private static final int MOST_CHOICES = 200;
    private static final int MOST_POINTS = 100;
    private static final String FIRST_YEAR = "1900";
    private static final String LAST_YEAR = "2199";
    private static final String MOST_EURO = "1000000000000";
    private static final int PROMPT_TITLE = 32;
    private static final int PROMPT = 255;

    private final StepSheet step;
    private final SXSSFSheet sheet;
    private final FieldContext context;
    private final SheetNames names;
    private final ChoiceLists choices;
    private final DataValidationHelper helper;

    /** A rule, and whether only what it lists can be typed. */
    private record Rule(DataValidationConstraint constraint, boolean isStrict, String key) {
    }

    CellRules(StepSheet step, SXSSFSheet sheet, FieldContext context, SheetNames names, ChoiceLists choices) {
        this.step = step;
        this.sheet = sheet;
        this.context = context;
        this.names = names;
        this.choices = choices;
        this.helper = sheet.getDataValidationHelper();
    }

    /**
     * Adds the rules of a column.
     *
     * @param index which one of the sheet it is
     * @param end the row below the last one
     */
    void add(StepColumn column, ContentKind kind, int index, int end) {
        explain(column, index);
        rule(column, kind).ifPresent(rule -> {
            DataValidation validation = helper.createValidation(rule.constraint(),
                    new CellRangeAddressList(WorkbookMark.HEADINGS + 1, end + NEW_ROWS, index, index));
            validation.setShowErrorBox(rule.isStrict());
            validation.setEmptyCellAllowed(true);
            validation.setSuppressDropDownArrow(true);
            if (rule.isStrict()) {
                validation.createErrorBox(shortened(column.heading(language()), PROMPT_TITLE),
                        MESSAGES.message(rule.key()).in(language()));
            }
            sheet.addValidationData(validation);
        });
    }

    private Locale language() {
        return context.language();
    }

    /** What the handbook says is shown when somebody chooses the heading, and does not get in the way of typing. */
    private void explain(StepColumn column, int index) {
        column.field().explanation(language()).ifPresent(text -> {
            DataValidation prompt = helper.createValidation(helper.createTextLengthConstraint(
                    OperatorType.LESS_OR_EQUAL, Integer.toString(TableSheet.LONGEST_TEXT), null),
                    new CellRangeAddressList(WorkbookMark.HEADINGS, WorkbookMark.HEADINGS, index, index));
            prompt.setShowPromptBox(true);
            prompt.setShowErrorBox(false);
            prompt.createPromptBox(shortened(column.heading(language()), PROMPT_TITLE), shortened(text, PROMPT));
            sheet.addValidationData(prompt);
        });
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private Optional<Rule> rule(StepColumn column, ContentKind kind) {
        if (column.use() == StepColumn.Use.TOLD) {
            return Optional.empty();
        }
        return switch (kind) {
        case SCORE -> Optional.of(new Rule(helper.createIntegerConstraint(OperatorType.BETWEEN, "0",
                Integer.toString(MOST_POINTS)), true, "rule.score"));
        case YEAR -> Optional.of(new Rule(helper.createIntegerConstraint(OperatorType.BETWEEN, FIRST_YEAR, LAST_YEAR),
                true, "rule.year"));
        case WHOLE -> Optional.of(new Rule(helper.createIntegerConstraint(OperatorType.BETWEEN, "-" + MOST_EURO,
                MOST_EURO), true, "rule.whole"));
        case EURO -> Optional.of(new Rule(helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST_EURO,
                MOST_EURO), true, "rule.euro"));
        case DATE -> Optional.of(new Rule(helper.createDateConstraint(OperatorType.BETWEEN, day(FIRST_YEAR),
                day(LAST_YEAR), null), true, "rule.date"));
        case TEXT, LONG_TEXT -> list(column);
        };
    }

    private static String day(String year) {
        return Integer.toString((int) DateUtil.getExcelDate(LocalDate.of(Integer.parseInt(year), 1, 1)));
    }

    private Optional<Rule> list(StepColumn column) {
        return column.named(step.type()).flatMap(StepSheet::listing).map(this::others)
                .or(() -> column.input(context).flatMap(this::few));
    }

    /** What another sheet lists by name; a new name can be typed too. */
    private Rule others(StepSheet listing) {
        String name = CellReference.convertNumToColString(WorkbookMark.FIRST);
        return new Rule(helper.createFormulaListConstraint("'" + names.of(listing).replace("'", "''") + "'!$" + name
                + "$" + (WorkbookMark.HEADINGS + 2) + ":$" + name + "$"
                + (WorkbookMark.HEADINGS + 2 + names.rows(listing) + NEW_ROWS)), false, "");
    }

    private Optional<Rule> few(FieldInput<EObject> input) {
        List<String> proposals = input.proposals(EcoreUtil.create(step.type()), "");
        return proposals.isEmpty() || proposals.size() > MOST_CHOICES ? Optional.empty()
                : Optional.of(new Rule(helper.createFormulaListConstraint(choices.formula(proposals)), input.isClosed(),
                        "rule.choice"));
    }
}
