/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Periodicity;

/**
 * The words by which registers, and people who type, say something of which the model knows only a few values.
 *
 * @param <T> what is said
 */
public final class Vocabulary<T> {

    /** Whether there is an alternative (handbook, step 2). */
    public static final Vocabulary<Alternative> ALTERNATIVES = new Vocabulary<>(Map.of(
            Alternative.NONE, List.of("none", "no", "geen", "nee"),
            Alternative.POSSIBLE, List.of("possible", "can be made available", "mogelijk", "te maken",
                    "beschikbaar te maken"),
            Alternative.AVAILABLE, List.of("available", "yes", "beschikbaar", "aanwezig", "ja"),
            Alternative.UNKNOWN, List.of("unknown", "onbekend", "?")));

    /** Whether money is granted once or periodically. */
    public static final Vocabulary<Periodicity> PERIODICITIES = new Vocabulary<>(Map.of(
            Periodicity.ONE_OFF, List.of("one-off", "once", "incidental", "eenmalig", "incidenteel"),
            Periodicity.PERIODIC, List.of("periodic", "periodical", "annual", "yearly", "structural", "periodiek",
                    "jaarlijks", "structureel"),
            Periodicity.UNKNOWN, List.of("unknown", "onbekend", "?")));

    /** In which role a relation is maintained (handbook, step 5). */
    public static final Vocabulary<MaintenanceRole> ROLES = new Vocabulary<>(Map.of(
            MaintenanceRole.PROJECT_LEADER, List.of("project leader or policy officer", "project leader",
            "policy officer",
                    "projectleider of beleidsmedewerker", "projectleider/beleidsmedewerker", "projectleider",
                    "beleidsmedewerker"),
            MaintenanceRole.ACCOUNT_MANAGER, List.of("integral account manager", "account manager",
                    "integraal accounthouder", "accounthouder", "integraal accountmanager", "accountmanager"),
            MaintenanceRole.CONTRACT_MANAGER, List.of("contract manager", "contractbeheerder", "contractmanager")));

    private final Map<String, T> meanings = new HashMap<>();

    Vocabulary(Map<T, List<String>> words) {
        words.forEach((meaning, synonyms) -> synonyms.forEach(word -> meanings.put(word, meaning)));
    }

    /** What the word means; none when it is not known. Case does not matter. */
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(Words.key(word)));
    }

    /** The words for a value of any vocabulary; none for a value that has only its own names. */
    static Stream<String> of(Object value) {
        return Stream.of(ALTERNATIVES, PERIODICITIES, ROLES).flatMap(vocabulary -> vocabulary.meanings.entrySet()
                .stream())
                .filter(word -> word.getValue().equals(value)).map(Map.Entry::getKey);
    }
}
