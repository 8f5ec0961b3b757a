/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** How texts, scores, days, amounts and persons are typed. What was cleared is null in the model. */
public final class Inputs {

    private Inputs() {
    }

    /** A text on one line. */
    public static <T> FieldInput<T> line(BiConsumer<T, String> change) {
        return FieldInput.line((element, typed) -> text(element, typed, change));
    }

    /** A text that may have several lines. */
    public static <T> FieldInput<T> lines(BiConsumer<T, String> change) {
        return FieldInput.lines((element, typed) -> text(element, typed, change));
    }

    /** A day. */
    public static <T> FieldInput<T> day(BiConsumer<T, LocalDate> change) {
        return parsed(Dates::parse, change, "day.unknown");
    }

    /** An amount of euro. */
    public static <T> FieldInput<T> money(BiConsumer<T, BigDecimal> change) {
        return parsed(Money::parse, change, "money.unknown");
    }

    /** A score of 0-100. */
    public static <T> FieldInput<T> score(BiConsumer<T, Score> change) {
        return parsed(Inputs::score, change, "score.unknown");
    }

    /**
     * A text with a meaning of its own.
     *
     * @param parse what a text means; none when it means nothing
     * @param change gives an element the value, or null
     * @param problem the key of what is said of a text that means nothing
     */
    public static <T, V> FieldInput<T> parsed(Function<String, Optional<V>> parse, BiConsumer<T, V> change,
            String problem) {
        return FieldInput.line((element, typed) -> typed.isBlank() ? ParsedInput.accepted(() -> change.accept(element,
                null))
                : parse.apply(typed.strip()).map(value -> ParsedInput.accepted(() -> change.accept(element, value)))
                        .orElseGet(() -> ParsedInput.refused(message(problem, typed.strip()))));
    }

    /** The score that was typed; none when it is none. */
    public static Optional<Score> score(String typed) {
        try {
            return Optional.of(Score.parse(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A person, by the name; one who is not known yet is added to the strategy. */
    public static <T> FieldInput<T> person(Supplier<PartnerStrategy> strategy, BiConsumer<T, Person> change) {
        return FieldInput.proposing((element, typed) -> {
            Runnable choose = () -> change.accept(element, Persons.findOrAdd(strategy.get(), typed).orElse(null));
            return typed.isBlank() || Persons.find(strategy.get(), typed).isPresent() ? ParsedInput.accepted(choose)
                    : ParsedInput.accepted(choose, message("person.new", typed));
        }, (element, typed) -> suggested(strategy.get(), typed));
    }

    private static List<String> suggested(PartnerStrategy strategy, String typed) {
        List<String> names = Persons.names(strategy);
        boolean isWhole = names.contains(typed);
        String key = typed.strip().toLowerCase(Locale.ROOT);
        return names.stream().filter(name -> isWhole || name.toLowerCase(Locale.ROOT).contains(key)).toList();
    }

    private static <T> ParsedInput text(T element, String typed, BiConsumer<T, String> change) {
        return Words.haveForbiddenCharacters(typed) ? ParsedInput.refused(message("text.characters"))
                : ParsedInput.accepted(() -> change.accept(element, typed.isBlank() ? null : typed));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Inputs.class, key, arguments);
    }
}
