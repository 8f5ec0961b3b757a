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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Commitment;
import org.partnerstrategy.model.ContactIntensity;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.text.Message;

/**
 * The words by which registers, and people who type, say something of which the model knows only a few values: what the
 * values are called in files and in both languages, and other words for them. Threads may share it.
 */
public final class Vocabulary {

    /** Beside the names of the values themselves. */
    private static final Map<Enumerator, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry(Alternative.NONE, List.of("no", "geen", "nee")),
            Map.entry(Alternative.POSSIBLE, List.of("mogelijk", "te maken", "beschikbaar te maken",
                    "can be made available")),
            Map.entry(Alternative.AVAILABLE, List.of("yes", "aanwezig", "ja")),
            Map.entry(Alternative.UNKNOWN, List.of("?")),
            Map.entry(Commitment.NONE, List.of("geen", "without", "zonder")),
            Map.entry(Commitment.SEVERAL_YEARS, List.of("with", "met", "multi-year", "several years", "meerjarig")),
            Map.entry(Commitment.UNKNOWN, List.of("?")),
            Map.entry(ContactIntensity.DAILY, List.of("every day", "elke dag")),
            Map.entry(ContactIntensity.NOW_AND_THEN, List.of("occasional", "occasionally", "soms", "incidenteel")),
            Map.entry(ContactIntensity.REGULAR, List.of("regularly", "geregeld")),
            Map.entry(ContactIntensity.UNKNOWN, List.of("?")),
            Map.entry(Direction.UP, List.of("↑", "naar boven")),
            Map.entry(Direction.DOWN, List.of("↓", "naar beneden")),
            Map.entry(Direction.LEFT, List.of("←", "links", "to the left")),
            Map.entry(Direction.RIGHT, List.of("→", "rechts", "to the right")),
            Map.entry(MaintenanceRole.PROJECT_LEADER, List.of("project leader", "policy officer",
                    "projectleider/beleidsmedewerker", "projectleider", "beleidsmedewerker")),
            Map.entry(MaintenanceRole.ACCOUNT_MANAGER, List.of("account manager", "integral account manager",
                    "accounthouder", "integraal accountmanager", "accountmanager")),
            Map.entry(MaintenanceRole.CONTRACT_MANAGER, List.of("contractmanager")),
            Map.entry(Periodicity.ONE_OFF, List.of("once", "incidental", "incidenteel")),
            Map.entry(Periodicity.PERIODIC, List.of("periodical", "annual", "yearly", "structural", "jaarlijks",
                    "structureel")),
            Map.entry(Periodicity.UNKNOWN, List.of("?")));

    private static final Map<EEnum, Vocabulary> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Enumerator> meanings = new HashMap<>();

    private Vocabulary(EEnum type) {
        type.getELiterals().stream().map(EEnumLiteral::getInstance)
                .forEach(value -> words(value).forEach(word -> meanings.putIfAbsent(Words.key(word), value)));
    }

    /** The words for the values of an enumeration. */
    public static Vocabulary of(EEnum type) {
        return KNOWN.computeIfAbsent(type, Vocabulary::new);
    }

    /** What the word means; none when it is not known. Case does not matter. */
    public Optional<Enumerator> meaning(String word) {
        return Optional.ofNullable(meanings.get(Words.key(word)));
    }

    /** All words for a value. */
    static Stream<String> words(Enumerator value) {
        return Stream.of(Stream.of(value.getLiteral()), OTHER_WORDS.getOrDefault(value, List.of()).stream(),
                Message.LANGUAGES.stream().map(language -> Term.of(value).in(language)),
                Message.LANGUAGES.stream().map(language -> ModelLabels.of(value, language))).flatMap(words -> words);
    }
}
