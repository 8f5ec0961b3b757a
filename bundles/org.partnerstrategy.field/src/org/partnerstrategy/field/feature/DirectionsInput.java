/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/**
 * Directions are typed by their names; the first letters of what goes together are enough. Only a development can be to
 * keep a relation as it is: an action that serves no direction serves the goal.
 *
 * @param <E> the kind of element
 */
final class DirectionsInput<E extends EObject> implements FieldInput<E> {

    private final FeatureField<E> field;
    private final Locale language;

    DirectionsInput(FeatureField<E> field, Locale language) {
        this.field = field;
        this.language = language;
    }

    @Override
    public ParsedInput read(E element, String text) {
        if (text.isEmpty()) {
            return ParsedInput.accepted(() -> field.set(element, List.of()));
        }
        Optional<Set<Direction>> meant = DirectionNames.parse(text)
                .or(() -> completion(element, text).flatMap(DirectionNames::parse));
        return meant.map(directions -> ParsedInput.accepted(() -> field.set(element, List.copyOf(directions))))
                .orElseGet(() -> ParsedInput.refused(DirectionNames.unknown(text)));
    }

    @Override
    public List<String> proposals(E element, String typed) {
        List<String> names = DirectionNames.proposals(typed, language);
        return field.feature() == Literals.DEVELOPMENT__DIRECTIONS ? names : names.stream()
                .filter(name -> DirectionNames.parse(name).filter(directions -> !directions.isEmpty()).isPresent())
                .toList();
    }

    @Override
    public boolean isClosed() {
        return field.feature() == Literals.ACTION__DIRECTIONS;
    }
}
