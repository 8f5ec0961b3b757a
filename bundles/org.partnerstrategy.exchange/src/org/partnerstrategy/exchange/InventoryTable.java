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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.cell.ExperienceCell;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/**
 * Writes the inventory of a strategy as a table with a row per relation (handbook, step 1), with its position, wanted
 * development and maintenance (steps 2, 3 and 5), and the attributes that the strategy defines. It is CSV as
 * spreadsheets in the language expect it: in Dutch semicolons between the values and a comma before the cents. The names
 * of the columns are those that an import recognises.
 */
public final class InventoryTable {

    private final Locale language;
    private final char decimal;
    private final List<Column> columns;

    /** In the place of this column stand those of the amounts, of which each strategy has others. */
    private static final String AMOUNTS = "amounts";

    /** A column of the table. */
    private record Column(String key, Function<Relation, String> text) {
    }

    /** A column with what it is called. */
    private record Written(String heading, Function<Relation, String> text) {
    }

    /** Writes in that language. */
    public InventoryTable(Locale language) {
        this.language = language;
        this.decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        this.columns = List.of(
                new Column("goal", relation -> name(relation.getGoal())),
                new Column("partner", relation -> name(relation.getPartner())),
                new Column("partnerNumber", relation -> relation.getPartner() == null ? ""
                        : text(relation.getPartner().getRegistrationNumber())),
                new Column("form", relation -> relation.getForms().stream()
                        .map(form -> FormName.written(form, language)).collect(Collectors.joining("; "))),
                new Column(AMOUNTS, relation -> ""),
                new Column("periodicity", relation -> relation.getPeriodicity() == Periodicity.UNKNOWN ? ""
                        : Term.of(relation.getPeriodicity()).in(language)),
                new Column("scheme", relation -> text(relation.getScheme())),
                new Column("description", relation -> text(relation.getDescription())),
                new Column("experience", ExperienceCell::text),
                new Column("influence", relation -> placed(relation, now -> now.position().influence())),
                new Column("dependency", relation -> placed(relation, now -> now.position().dependency())),
                new Column("alternative", relation -> relation.getAlternative() == Alternative.UNKNOWN ? ""
                        : Term.of(relation.getAlternative()).in(language)),
                new Column("zone", relation -> Placement.now(relation).map(now -> now.zone().label().in(language))
                        .orElse("")),
                new Column("line", relation -> Placement.now(relation)
                        .map(now -> say(now.isAbove() ? "line.above" : "line.below")).orElse("")),
                new Column("directions", relation -> Optional.ofNullable(relation.getDevelopment())
                        .map(development -> Directions.label(Directions.of(relation)).in(language)).orElse("")),
                new Column("desiredInfluence", relation -> desired(relation, Development::getDesiredInfluence)),
                new Column("desiredDependency", relation -> desired(relation, Development::getDesiredDependency)),
                new Column("role", relation -> Optional.ofNullable(relation.getMaintenance()).map(Maintenance::getRole)
                        .map(role -> Term.of(role).in(language)).orElse("")),
                new Column("person", relation -> Optional.ofNullable(relation.getMaintenance())
                        .map(Maintenance::getPerson).map(InventoryTable::name).orElse("")));
    }

    /**
     * Writes the table. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(PartnerStrategy strategy, OutputStream stream) throws IOException {
        List<Written> written = written(strategy);
        List<List<String>> rows = new ArrayList<>();
        rows.add(written.stream().map(Written::heading).toList());
        for (Relation relation : strategy.getRelations()) {
            rows.add(written.stream().map(column -> column.text().apply(relation)).toList());
        }
        stream.write(new SpreadsheetRows(language).of(rows));
    }

    private List<Written> written(PartnerStrategy strategy) {
        return Stream.concat(columns.stream().flatMap(column -> column.key().equals(AMOUNTS) ? amounts(strategy)
                : Stream.of(new Written(say("table." + column.key()), column.text()))),
                strategy.getAttributes().stream().map(attribute -> new Written(name(attribute),
                        relation -> value(relation, attribute)))).toList();
    }

    /** A column for each year in which any relation has an amount, and one for the amounts without a year. */
    private Stream<Written> amounts(PartnerStrategy strategy) {
        List<Optional<Year>> years = strategy.getRelations().stream().flatMap(relation -> relation.getAmounts().stream())
                .map(Amount::getYear).distinct().sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                .map(Optional::ofNullable).toList();
        return (years.isEmpty() ? Stream.of(Optional.<Year>empty()) : years.stream())
                .map(year -> new Written(year.map(known -> say("table.amountOfYear", known.toString()))
                        .orElseGet(() -> say("table.amount")), relation -> amount(relation, year)));
    }

    private String amount(Relation relation, Optional<Year> year) {
        return relation.getAmounts().stream().filter(amount -> Optional.ofNullable(amount.getYear()).equals(year))
                .map(Amount::getEuro).filter(Objects::nonNull).reduce(BigDecimal::add).map(this::number).orElse("");
    }

    /** As spreadsheets read it: amounts without marks between the thousands. */
    private String value(Relation relation, CustomAttribute attribute) {
        return AttributeValues.holder(relation, attribute)
                .flatMap(element -> AttributeValues.written(element, attribute))
                .map(written -> WrittenValue.content(attribute.getType(), written)
                        .map(content -> content instanceof BigDecimal euro ? number(euro)
                                : AttributeWords.of(attribute, written, language))
                        .orElse(written))
                .orElse("");
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    private static String placed(Relation relation, Function<Placement, Score> axis) {
        return Placement.now(relation).map(axis).map(score -> Integer.toString(score.points())).orElse("");
    }

    private static String desired(Relation relation, Function<Development, Score> axis) {
        return Optional.ofNullable(relation.getDevelopment()).map(axis)
                .map(score -> Integer.toString(score.points())).orElse("");
    }

    private static String name(NamedElement element) {
        return element == null ? "" : text(element.getName());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private String say(String key, Object... arguments) {
        return Message.of(InventoryTable.class, key, arguments).in(language);
    }
}
