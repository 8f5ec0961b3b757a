/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.AttributeType;

/** What the values of a column show of the type of the attribute that is made of it. */
final class GuessedType {

    private static final Pattern YES_OR_NO = Pattern.compile("(?i)yes|no|true|false|ja|nee");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,17}");
    private static final Pattern AMOUNT = Pattern.compile("€.*|.*\\d[.,]\\d\\d");
    private static final int MOST_CHOICES = 20;
    private static final int LONGEST_CHOICE = 40;
    /** So often is each choice made at least; what is told only once or twice is not a choice. */
    private static final int USES_PER_CHOICE = 3;

    private final List<String> texts;
    private final boolean addsUp;
    /** Otherwise only a text can hold everything that is told of an element. */
    private final boolean isOne;

    /**
     * @param texts the texts of the column, none of them empty, for each element that would have the attribute
     * @param addsUp whether several amounts of one element make one
     */
    GuessedType(Collection<List<String>> texts, boolean addsUp) {
        this.texts = texts.stream().flatMap(List::stream).toList();
        this.addsUp = addsUp;
        isOne = texts.stream().allMatch(own -> own.stream().map(Words::key).distinct().count() <= 1);
    }

    AttributeDefinition definition(AttributeColumn column) {
        Optional<AttributeType> type = type();
        List<String> choices = type.isPresent() ? List.of() : choices();
        AttributeType found = type.orElse(choices.isEmpty() ? AttributeType.TEXT : AttributeType.CHOICE);
        return new AttributeDefinition(column.attribute(), column.subject(), found, choices, "");
    }

    private Optional<AttributeType> type() {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        boolean areAmounts = all(text -> AMOUNT.matcher(text).matches() && EuroText.parse(text).isPresent());
        if (areAmounts && (isOne || addsUp)) {
            return Optional.of(AttributeType.EURO);
        }
        if (!isOne) {
            return Optional.of(AttributeType.TEXT);
        }
        if (all(text -> YES_OR_NO.matcher(text).matches())) {
            return Optional.of(AttributeType.YES_NO);
        }
        if (all(text -> Dates.parse(text).isPresent())) {
            return Optional.of(AttributeType.DATE);
        }
        return all(text -> WHOLE.matcher(text).matches()) ? Optional.of(AttributeType.WHOLE_NUMBER)
                : Optional.empty();
    }

    private boolean all(Predicate<String> fits) {
        return texts.stream().allMatch(fits);
    }

    private List<String> choices() {
        Map<String, String> different = new LinkedHashMap<>();
        texts.forEach(text -> different.putIfAbsent(Words.key(text), text));
        boolean isChoice = different.size() <= MOST_CHOICES && texts.size() >= different.size() * USES_PER_CHOICE
                && different.values().stream().allMatch(text -> text.length() <= LONGEST_CHOICE && text.lines()
                .count() == 1);
        return isChoice ? List.copyOf(different.values()) : List.of();
    }
}
