package org.partnerstrategy.exchange.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.text.Messages;

/** How cells with texts, days, amounts and persons are edited in grids. */
public final class Cells {

    private static final Messages MESSAGES = Messages.of(Cells.class);

    private Cells() {
    }

    /** A text on one line; an empty one is null in the model. */
    public static <T> CellEditing<T> line(BiConsumer<T, String> change) {
        return CellEditing.line((row, typed) -> CellChange.accepted(() -> change.accept(row, orNull(typed))));
    }

    /** A text that may have several lines; an empty one is null in the model. */
    public static <T> CellEditing<T> lines(BiConsumer<T, String> change) {
        return CellEditing.lines((row, typed) -> CellChange.accepted(() -> change.accept(row, orNull(typed))));
    }

    /** A day; an empty cell is null in the model. */
    public static <T> CellEditing<T> day(BiConsumer<T, LocalDate> change) {
        return CellEditing.line((row, typed) -> read(row, typed, Dates::parse, change, "day.unknown",
                Dates.say(LocalDate.of(2026, 3, 11))));
    }

    /** An amount of euro; an empty cell is null in the model. */
    public static <T> CellEditing<T> money(BiConsumer<T, BigDecimal> change) {
        return CellEditing.line((row, typed) -> read(row, typed, Money::parse, change, "money.unknown",
                Money.say(BigDecimal.valueOf(12_500))));
    }

    /** A person, by the name; one who is not known yet is added to the strategy. An empty cell is null in the model. */
    public static <T> CellEditing<T> person(Supplier<PartnerStrategy> strategy, BiConsumer<T, Person> change) {
        return CellEditing.proposing((row, typed) -> {
            Runnable choose = () -> change.accept(row, Persons.findOrAdd(strategy.get(), typed).orElse(null));
            return typed.isBlank() || Persons.find(strategy.get(), typed).isPresent() ? CellChange.accepted(choose)
                    : CellChange.accepted(choose, MESSAGES.text("person.new", typed));
        }, (row, typed) -> suggested(strategy.get(), typed));
    }

    private static List<String> suggested(PartnerStrategy strategy, String typed) {
        List<String> names = Persons.names(strategy);
        boolean isWhole = names.contains(typed);
        String key = typed.strip().toLowerCase(Locale.ROOT);
        return names.stream().filter(name -> isWhole || name.toLowerCase(Locale.ROOT).contains(key)).toList();
    }

    private static <T, V> CellChange read(T row, String typed, Function<String, Optional<V>> parse,
            BiConsumer<T, V> change, String problem, String example) {
        if (typed.isBlank()) {
            return CellChange.accepted(() -> change.accept(row, null));
        }
        return parse.apply(typed).map(value -> CellChange.accepted(() -> change.accept(row, value)))
                .orElseGet(() -> CellChange.refused(MESSAGES.text(problem, typed, example)));
    }

    private static String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
