/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Values of features as people read and type them. */
public final class ValueText {

    private static final String BETWEEN = "; ";

    /** Values of enumerations that stand for nothing known or decided. */
    private static final Set<String> NOTHING = Set.of("unknown", "undecided");

    private ValueText() {
    }

    /** The value in words; empty for null and for what says nothing. */
    public static String of(EStructuralFeature feature, Object value, Locale language) {
        return feature == PartnerStrategyPackage.Literals.ACTION__KIND && value != null
                ? MethodWithPlugIns.installed().actions().kind((String) value).map(kind -> kind.label().in(language))
                        .orElse((String) value)
                : of(value, language);
    }

    /** The value in words; empty for null and for what says nothing. */
    public static String of(Object value, Locale language) {
        return switch (value) {
        case null -> "";
        case BigDecimal euro -> Money.say(euro, language);
        case LocalDate day -> Dates.say(day, language);
        case Enumerator literal -> saysNothing(literal) ? "" : Term.of(literal).in(language);
        case EObject element -> ElementName.of(element).in(language);
        case Collection<?> values -> together(values, language);
        default -> value.toString();
        };
    }

    private static String together(Collection<?> values, Locale language) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        values.stream().filter(Direction.class::isInstance).map(Direction.class::cast).forEach(directions::add);
        return directions.isEmpty()
                ? values.stream().map(value -> of(value, language)).collect(Collectors.joining(BETWEEN))
                : Directions.label(directions).in(language);
    }

    /** Whether a value stands for nothing: unknown, undecided, an empty list or text. */
    public static boolean saysNothing(Object value) {
        return switch (value) {
        case Enumerator literal -> NOTHING.contains(literal.getLiteral());
        case Collection<?> values -> values.isEmpty();
        case String text -> text.isBlank();
        default -> false;
        };
    }
}
