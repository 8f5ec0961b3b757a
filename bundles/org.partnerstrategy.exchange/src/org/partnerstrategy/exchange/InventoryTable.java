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
import org.partnerstrategy.exchange.register.TableMark;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.method.maintenance.DecidedRole;
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
import org.partnerstrategy.model.text.Messages;

/**
 * Writes the inventory of a strategy as a table with a row per relation (handbook, step 1), with its position, wanted
 * development and maintenance (steps 2, 3 and 5), and the attributes that the strategy defines. It is CSV as
 * spreadsheets in the language expect it: in Dutch semicolons between the values and a comma before the cents. The names
 * of the columns are those that an import recognises.
 */
public final class InventoryTable {

    private static final Messages MESSAGES = Messages.of(InventoryTable.class);

    private final Locale language;
    private final char decimal;
    private final List<Column> columns;

    /** In the place of this column stand those of the amounts, of which each strategy has others. */
    private static final Column AMOUNTS = new Column(Part.AMOUNT, "amount", relation -> "");

    /** A column of the table. */
    private record Column(Optional<Part> part, Message heading, Function<Relation, String> text) {

        Column(Part part, String key, Function<Relation, String> text) {
            this(Optional.of(part), MESSAGES.message("table." + key), text);
        }
    }

    /** A column with what it is called. */
    private record Written(String heading, Function<Relation, String> text) {
    }

    /** What the columns are called that every table has. */
    static Stream<Message> headings() {
        return new InventoryTable(Locale.ROOT).columns.stream().map(Column::heading);
    }

    /** What the column is called that plays a part; none when no column does. */
    static Optional<Message> heading(Part part) {
        return new InventoryTable(Locale.ROOT).columns.stream()
                .filter(column -> column.part().filter(part::equals).isPresent()).map(Column::heading).findFirst();
    }

    /** Writes in that language. */
    public InventoryTable(Locale language) {
        this.language = language;
        this.decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        this.columns = List.of(
                new Column(Part.GOAL, "goal", relation -> GoalName.of(relation.getGoal())),
                new Column(Part.PARTNER, "partner", relation -> name(relation.getPartner())),
                new Column(Part.PARTNER_NUMBER, "partnerNumber", relation -> relation.getPartner() == null ? ""
                        : text(relation.getPartner().getRegistrationNumber())),
                new Column(Part.FORM, "form", relation -> relation.getForms().stream()
                        .map(form -> FormName.written(form, language)).collect(Collectors.joining("; "))),
                AMOUNTS,
                new Column(Part.PERIODICITY, "periodicity", relation -> relation.getPeriodicity() == Periodicity.UNKNOWN ? ""
                        : Term.of(relation.getPeriodicity()).in(language)),
                new Column(Part.SCHEME, "scheme", relation -> text(relation.getScheme())),
                new Column(Part.DESCRIPTION, "description", relation -> text(relation.getDescription())),
                new Column(Part.EXPERIENCE, "experience", ExperienceCell::text),
                new Column(Part.INFLUENCE, "influence", relation -> points(Position.newest(relation).influence())),
                new Column(Part.DEPENDENCY, "dependency", relation -> points(Position.newest(relation).dependency())),
                new Column(Part.ALTERNATIVE, "alternative", relation -> relation.getAlternative() == Alternative.UNKNOWN ? ""
                        : Term.of(relation.getAlternative()).in(language)),
                new Column(Optional.empty(), TableMark.HEADINGS.getFirst(), relation -> Placement.now(relation).map(now -> now.zone().label().in(language))
                        .orElse("")),
                new Column(Optional.empty(), TableMark.HEADINGS.getLast(), relation -> Placement.now(relation)
                        .map(now -> say(now.isAbove() ? "line.above" : "line.below")).orElse("")),
                new Column(Part.DIRECTIONS, "directions", relation -> Optional.ofNullable(relation.getDevelopment())
                        .map(development -> Directions.label(Directions.of(relation)).in(language)).orElse("")),
                new Column(Part.DESIRED_INFLUENCE, "desiredInfluence", relation -> desired(relation, Development::getDesiredInfluence)),
                new Column(Part.DESIRED_DEPENDENCY, "desiredDependency", relation -> desired(relation, Development::getDesiredDependency)),
                new Column(Part.ROLE, "role", relation -> DecidedRole.of(relation).map(role -> Term.of(role).in(language)).orElse("")),
                new Column(Part.PERSON, "person", relation -> Optional.ofNullable(relation.getMaintenance())
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
        return Stream.concat(columns.stream().flatMap(column -> column == AMOUNTS ? amounts(strategy)
                : Stream.of(new Written(column.heading().in(language), column.text()))),
                strategy.getAttributes().stream().map(attribute -> new Written(AttributeHeading.of(attribute, language),
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
                .map(Amount::getEuro).filter(Objects::nonNull).reduce(BigDecimal::add).map(EuroText::plain)
                .map(this::number).orElse("");
    }

    /** As spreadsheets read it: amounts without marks between the thousands. */
    private String value(Relation relation, CustomAttribute attribute) {
        return AttributeValues.holder(relation, attribute)
                .flatMap(element -> AttributeValues.written(element, attribute))
                .map(written -> WrittenValue.content(attribute.getType(), written)
                        .map(content -> content instanceof BigDecimal euro ? number(EuroText.cents(euro))
                                : AttributeWords.of(attribute, written, language))
                        .orElse(written))
                .orElse("");
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    private static String desired(Relation relation, Function<Development, Score> axis) {
        return points(Optional.ofNullable(relation.getDevelopment()).map(axis));
    }

    private static String points(Optional<Score> score) {
        return score.map(known -> Integer.toString(known.points())).orElse("");
    }

    private static String name(NamedElement element) {
        return element == null ? "" : text(element.getName());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.message(key, arguments).in(language);
    }
}
