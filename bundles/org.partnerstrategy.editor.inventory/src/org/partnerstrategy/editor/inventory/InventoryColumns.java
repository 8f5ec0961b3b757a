package org.partnerstrategy.editor.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.partnerstrategy.exchange.Words;
import org.partnerstrategy.exchange.Part;
import org.partnerstrategy.exchange.cell.AmountCells;
import org.partnerstrategy.exchange.cell.CellChange;
import org.partnerstrategy.exchange.cell.CellEditing;
import org.partnerstrategy.exchange.cell.Choices;
import org.partnerstrategy.exchange.cell.ExperienceCell;
import org.partnerstrategy.exchange.cell.FormsCell;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridColumn;

/** The columns of the inventory: the handbook's table of step 1, and what a real register holds. */
record InventoryColumns(Supplier<PartnerStrategy> strategy, StrategyNames names, ReferenceYear reference) {

    private static final Messages MESSAGES = Messages.of(InventoryColumns.class);

    static final String EXPERIENCE = "experience";

    private static final Map<String, Part> PARTS = Map.of("partner", Part.PARTNER, "goal", Part.GOAL, "forms",
            Part.FORM,
            "amount", Part.AMOUNT, "year", Part.YEAR, "periodicity", Part.PERIODICITY, "scheme", Part.SCHEME,
            "description", Part.DESCRIPTION, "alternative", Part.ALTERNATIVE, EXPERIENCE, Part.EXPERIENCE);

    List<GridColumn<Relation>> all() {
        List<GridColumn<Relation>> all = new ArrayList<>(List.of(partner(), goal(), forms(), amount(), year(),
                periodicity(), scheme(), description(), alternative()));
        all.addAll(AttributeColumns.of(strategy.get()));
        all.add(experience());
        return all.stream().map(InventoryColumns::named).toList();
    }

    /** As the wizard knows it in a register. */
    private static GridColumn<Relation> named(GridColumn<Relation> column) {
        return Optional.ofNullable(PARTS.get(column.id())).map(part -> column.called(part.usualNames()))
                .orElse(column);
    }

    private static GridColumn<Relation> column(String id, int width, Function<Relation, String> text) {
        return GridColumn.of(id, MESSAGES.message("column." + id), width, text);
    }

    private GridColumn<Relation> partner() {
        return column("partner", 200, relation -> Optional.ofNullable(relation.getPartner())
                .map(names.partners()::label).orElse(""))
                .edited(new EndCell<>(new PartnerEnd(strategy), names.partners())).required();
    }

    private GridColumn<Relation> goal() {
        return column("goal", 180, relation -> Optional.ofNullable(relation.getGoal()).map(names.goals()::label)
                .orElse("")).edited(new EndCell<>(new GoalEnd(strategy), names.goals())).required();
    }

    private GridColumn<Relation> forms() {
        return column("forms", 145, FormsCell::text).edited(new FormsCell(strategy));
    }

    private GridColumn<Relation> amount() {
        return GridColumn.<Relation>of("amount", reference.headingInEuro().in(Locale.getDefault()), 120,
                relation -> AmountCells.euro(relation, reference)).edited(CellEditing.line(AmountCells::readEuro))
                .aside(relation -> AmountCells.elsewhere(relation, reference))
                .sorted(Comparator.comparing(reference::amount, InventoryColumns::byAmount)).right();
    }

    /** Relations without an amount come after all others. */
    private static int byAmount(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareTo(other.get());
    }

    private GridColumn<Relation> year() {
        return column("year", 60, relation -> AmountCells.year(relation,
                reference)).edited(CellEditing.line(AmountCells::readYear)).right();
    }

    private static GridColumn<Relation> periodicity() {
        return choice("periodicity", 100, List.of(Periodicity.values()), Relation::getPeriodicity,
                value -> value == Periodicity.UNKNOWN ? "" : Term.of(value).in(Locale.getDefault()),
                Relation::setPeriodicity);
    }

    private static GridColumn<Relation> alternative() {
        return choice("alternative", 155, List.of(Alternative.values()), Relation::getAlternative,
                value -> value == Alternative.UNKNOWN ? "" : Term.of(value).in(Locale.getDefault()),
                Relation::setAlternative);
    }

    private static <V> GridColumn<Relation> choice(String id, int width, List<V> values, Function<Relation, V> value,
            Function<V, String> label, BiConsumer<Relation, V> change) {
        return column(id, width, value.andThen(label)).edited(new Choices<>(values, label, change));
    }

    private static GridColumn<Relation> scheme() {
        return column("scheme", 120, relation -> Optional.ofNullable(relation.getScheme()).orElse(""))
                .edited(CellEditing.line((relation, text) -> text(text, relation::setScheme)));
    }

    private static GridColumn<Relation> description() {
        return column("description", 190, relation -> Optional.ofNullable(relation.getDescription()).orElse(""))
                .edited(CellEditing.lines((relation, text) -> text(text, relation::setDescription)));
    }

    private static GridColumn<Relation> experience() {
        return column(EXPERIENCE, 260, ExperienceCell::text).edited(CellEditing.lines(ExperienceCell::read)).hidden();
    }

    private static CellChange text(String text, Consumer<String> change) {
        if (Words.haveForbiddenCharacters(text)) {
            return CellChange.refused(MESSAGES.text("text.characters"));
        }
        return CellChange.accepted(() -> change.accept(text.isEmpty() ? null : text));
    }
}
