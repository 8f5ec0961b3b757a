/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.SheetColumn;
import org.partnerstrategy.exchange.sheet.TableSheet;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/**
 * Writes the inventory of a strategy as a table with a row per relation (handbook, step 1), with its position, wanted
 * development and maintenance (steps 2, 3 and 5), and the attributes that the strategy defines. It is CSV as
 * spreadsheets in the language expect it: in Dutch semicolons between the values and a comma before the cents. The
 * names of the columns are those that an import recognises.
 */
public final class InventoryTable {

    private static final Messages MESSAGES = Messages.of(InventoryTable.class);

    /** The year of an amount is told by its column, and who keeps up a relation without the reason. */
    private static final Set<Field<Relation>> UNTOLD = Set.of(RelationFields.YEAR, RelationFields.REASON);
    private static final List<Field<Relation>> FIELDS = Stream.concat(Stream.of(RelationFields.GOAL),
            RelationFields.all().stream().filter(field -> field != RelationFields.GOAL && !UNTOLD.contains(field)))
            .toList();

    /** What comes back as it was only in a form of its own. */
    private static final Map<Field<Relation>, Function<Relation, String>> FORMS = Map.of(
            RelationFields.GOAL, relation -> GoalName.of(relation.getGoal()),
            RelationFields.INFLUENCE, relation -> points(ImportedPosition.newest(relation).influence()),
            RelationFields.DEPENDENCY, relation -> points(ImportedPosition.newest(relation).dependency()));

    private static final Set<Field<Relation>> SCORES = Set.of(RelationFields.INFLUENCE, RelationFields.DEPENDENCY,
            RelationFields.DESIRED_INFLUENCE, RelationFields.DESIRED_DEPENDENCY);

    /** What is looked at to see how wide the columns of a workbook are. */
    private static final int SAMPLE = 400;

    private final Locale language;
    private final char decimal;

    /**
     * A column of the table.
     *
     * @param heading what it is called
     * @param kind what a workbook keeps in it
     * @param text what a text file has of a relation
     * @param content what a workbook has of it: a number, a score, a day or a text
     */
    private record Column(String heading, ContentKind kind, Function<Relation, String> text,
            Function<Relation, Object> content) {

        static Column ofText(String heading, Function<Relation, String> text) {
            return new Column(heading, ContentKind.TEXT, text, text::apply);
        }
    }

    /** Writes in that language. */
    public InventoryTable(Locale language) {
        this.language = language;
        this.decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    /** What each table holds, in the order of its columns; in the place of the amount stand those of all years. */
    static List<Field<Relation>> fields() {
        return FIELDS;
    }

    /**
     * Writes the table. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(PartnerStrategy strategy, OutputStream stream) throws IOException {
        List<Column> columns = columns(strategy);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        for (Relation relation : strategy.getRelations()) {
            rows.add(columns.stream().map(column -> column.text().apply(relation)).toList());
        }
        stream.write(new SpreadsheetRows(language).of(rows));
    }

    /**
     * Writes the table as a workbook (.xlsx). The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void writeWorkbook(PartnerStrategy strategy, OutputStream stream) throws IOException {
        List<Column> columns = columns(strategy);
        try (WorkbookFile file = new WorkbookFile(language)) {
            SXSSFSheet sheet = file.sheet(MESSAGES.message("table.sheet").in(language));
            TableSheet table = new TableSheet(sheet, file.styles(), columns.stream()
                    .map(column -> new SheetColumn(column.heading(), column.kind(), false)).toList(), 0, 0);
            table.fit(strategy.getRelations().stream().limit(SAMPLE).map(relation -> contents(columns, relation))
                    .toList());
            strategy.getRelations().forEach(relation -> table.add(contents(columns, relation)));
            table.end(2);
            file.write(stream);
        }
    }

    private static List<Object> contents(List<Column> columns, Relation relation) {
        return columns.stream().map(column -> column.content().apply(relation)).toList();
    }

    private List<Column> columns(PartnerStrategy strategy) {
        FieldContext context = new FieldContext(() -> strategy, language);
        return Stream.concat(FIELDS.stream().flatMap(field -> field == RelationFields.AMOUNT ? amounts(strategy)
                : Stream.of(column(field, context))),
                strategy.getAttributes().stream().map(attribute -> column(attribute, context))).toList();
    }

    private Column column(Field<Relation> field, FieldContext context) {
        Function<Relation, String> text = FORMS.getOrDefault(field, relation -> field.tableText(relation, context));
        return SCORES.contains(field) ? new Column(field.title(language), ContentKind.SCORE, text,
                relation -> number(text.apply(relation))) : Column.ofText(field.title(language), text);
    }

    private static Object number(String digits) {
        return digits.isEmpty() ? "" : (Object) Integer.valueOf(digits);
    }

    private Column column(CustomAttribute attribute, FieldContext context) {
        AttributeField<Relation> field = AttributeField.ofRelations(attribute);
        return new Column(AttributeHeading.of(attribute, language), ContentKind.of(attribute.getType()),
                relation -> field.value(relation, context).orElse(null) instanceof BigDecimal euro
                        ? number(EuroText.cents(euro)) : field.tableText(relation, context),
                relation -> field.value(relation, context).filter(value -> !ContentKind.of(value).isText())
                        .orElseGet(() -> field.tableText(relation, context)));
    }

    /** A column for each year in which any relation has an amount, and one for the amounts without a year. */
    private Stream<Column> amounts(PartnerStrategy strategy) {
        List<Optional<Year>> years = strategy.getRelations().stream().flatMap(relation -> relation.getAmounts()
                .stream())
                .map(Amount::getYear).distinct().sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                .map(Optional::ofNullable).toList();
        return (years.isEmpty() ? Stream.of(Optional.<Year>empty()) : years.stream())
                .map(year -> new Column(
                        year.map(known -> MESSAGES.message("table.amountOfYear", known.toString()).in(language))
                                .orElseGet(() -> RelationFields.AMOUNT.title(language)), ContentKind.EURO,
                        relation -> amount(relation, year).map(this::number).orElse(""),
                        relation -> amount(relation, year).map(Object.class::cast).orElse("")));
    }

    private static Optional<BigDecimal> amount(Relation relation, Optional<Year> year) {
        return relation.getAmounts().stream().filter(amount -> Optional.ofNullable(amount.getYear()).equals(year))
                .map(Amount::getEuro).filter(Objects::nonNull).reduce(BigDecimal::add).map(EuroText::plain);
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    private static String points(Optional<Score> score) {
        return score.map(known -> Integer.toString(known.points())).orElse("");
    }
}
