/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.register.AmountUnit;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.field.text.Words;

/**
 * A heading that says in its own order what usual names say: "Recipient Name", "Organisatie KvK". It is known by its
 * words, all of which must be those of usual names of one part.
 *
 * @param words its words, in lower case
 */
record JoinedHeading(Set<String> words) {

    /** Words that say nothing more. */
    private static final Set<String> FILLERS = Set.of("de", "het", "the", "of", "van", "in", "title", "titel", "naam",
            "name",
            "nummer", "number", "nr", "eur", "euro", "gbp", "usd", "chf", "waarde", "value", "properties", "attributes",
            "fields", "org", "nom", "du", "la", "grant", "excl", "incl", "exclusief", "inclusief", "excluding",
            "including", "btw", "vat");
    private static final Set<String> OF_TOTALS = Set.of("som", "sum", "totaal", "total");
    private static final List<ColumnRole> KNOWN = List.of(ColumnRole.PARTNER_NUMBER, ColumnRole.PARTNER,
            ColumnRole.GOAL, ColumnRole.AMOUNT);

    static JoinedHeading of(String heading) {
        // A number, such as a year, says something more.
        String name = AmountUnit.without(heading);
        return new JoinedHeading(name.chars().anyMatch(Character::isDigit) ? Set.of() : words(List.of(name)));
    }

    private static Set<String> words(Collection<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(plain(text).split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    private static String plain(String text) {
        return WordFilter.key(text).replace("totaalbedrag", "totaal bedrag");
    }

    /** Whether the words are those of the sum of other amounts. */
    boolean isTotal() {
        return words.stream().anyMatch(OF_TOTALS::contains);
    }

    /** Whether the words are those of a part. */
    boolean means(ColumnRole part) {
        if (!KNOWN.contains(part)) {
            return false;
        }
        Set<String> own = words(part.usualNames());
        own.removeAll(FILLERS);
        Set<String> around = part == ColumnRole.PARTNER_NUMBER ? words(ColumnRole.PARTNER.usualNames()) : Set.of();
        Set<String> all = Stream.of(own, around, FILLERS, OF_TOTALS).flatMap(Set::stream).collect(Collectors.toSet());
        return all.containsAll(words) && words.stream().anyMatch(own::contains);
    }
}
