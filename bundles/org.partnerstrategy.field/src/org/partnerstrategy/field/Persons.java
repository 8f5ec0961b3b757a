/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;

/** The persons of a strategy by their names. */
public final class Persons {

    private Persons() {
    }

    /** The names of all persons, in the order of the alphabet. */
    public static List<String> names(PartnerStrategy strategy) {
        return strategy.getPersons().stream().map(NamedElement::getName).filter(Objects::nonNull)
                .filter(name -> !name.isBlank()).distinct().sorted(Comparator.comparing(Persons::folded)).toList();
    }

    /** The person with that name, in whatever case; none when there is no such person. */
    public static Optional<Person> find(PartnerStrategy strategy, String name) {
        return strategy.getPersons().stream()
                .filter(person -> person.getName() != null && folded(person.getName()).equals(folded(name)))
                .findFirst();
    }

    /**
     * The person with that name, who is added to the strategy when there is none: to be called within an edit of the
     * document.
     *
     * @return none when the name is blank
     */
    public static Optional<Person> findOrAdd(PartnerStrategy strategy, String name) {
        return name == null || name.isBlank() ? Optional.empty()
                : Optional.of(find(strategy, name).orElseGet(() -> add(strategy, Words.tidy(name))));
    }

    private static Person add(PartnerStrategy strategy, String name) {
        Person person = PartnerStrategyFactory.eINSTANCE.createPerson();
        person.setName(name);
        strategy.getPersons().add(person);
        return person;
    }

    private static String folded(String name) {
        return Words.key(name);
    }
}
