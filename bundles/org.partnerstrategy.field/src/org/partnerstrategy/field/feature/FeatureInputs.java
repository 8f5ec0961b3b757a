/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.time.DateTimeException;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.Choices;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** How the values of features are typed, by their types in the metamodel. */
final class FeatureInputs {

    private FeatureInputs() {
    }

    /** None for identities, for what only links back, and for lists of parts, which are typed in their own fields. */
    static <E extends EObject> Optional<FieldInput<E>> of(FeatureField<E> field, FieldContext context) {
        EStructuralFeature feature = field.feature();
        if (feature == PartnerStrategyPackage.Literals.IDENTIFIED__ID || !feature.isChangeable()) {
            return Optional.empty();
        }
        if (feature instanceof EReference reference) {
            return reference(field, reference, context);
        }
        if (feature.getEType() == PartnerStrategyPackage.Literals.DIRECTION) {
            return Optional.of(new DirectionsInput<>(field, context.language()));
        }
        if (feature == PartnerStrategyPackage.Literals.PARTNER_STRATEGY__CHECK_LEVELS) {
            return Optional.of(new CheckLevelsInput<>(field));
        }
        if (feature == PartnerStrategyPackage.Literals.PARTNER_STRATEGY__OMITTED_SECTIONS) {
            return Optional.of(list(field));
        }
        if (feature.isMany()) {
            return Optional.empty();
        }
        return Optional.of(feature == PartnerStrategyPackage.Literals.ACTION__KIND ? kind(field, context.language())
                : feature.getEType() instanceof EEnum type ? choice(field, type, context.language())
                        : typed(field, feature.getEType()));
    }

    private static <E extends EObject> Optional<FieldInput<E>> reference(FeatureField<E> field, EReference reference,
            FieldContext context) {
        if (reference.isContainment() || reference.isContainer()) {
            return Optional.empty();
        }
        if (!reference.isMany() && reference.getEReferenceType() == PartnerStrategyPackage.Literals.PERSON) {
            return Optional.of(Inputs.person(context::strategy, field::set));
        }
        boolean isLinkBack = reference.isMany() && reference.getEOpposite() != null && !reference.getEOpposite()
                .isMany();
        return isLinkBack ? Optional.empty() : Optional.of(new LinksInput<>(field, reference, context));
    }

    private static <E extends EObject> FieldInput<E> typed(FeatureField<E> field, EClassifier type) {
        if (type == PartnerStrategyPackage.Literals.SCORE) {
            return Inputs.score(field::set);
        } else if (type == PartnerStrategyPackage.Literals.EURO) {
            return Inputs.parsed(Money::parse, field::set, "money.unknown");
        } else if (type == PartnerStrategyPackage.Literals.DATE) {
            return Inputs.parsed(Dates::parse, field::set, "day.unknown");
        } else if (type == PartnerStrategyPackage.Literals.YEAR) {
            return Inputs.parsed(FeatureInputs::year, field::set, "year.unknown");
        } else if (type == PartnerStrategyPackage.Literals.HOUSE_COLOUR) {
            return Inputs.parsed(FeatureInputs::colour, field::set, "colour.unknown");
        }
        return field.isLongText() ? Inputs.lines(field::set) : Inputs.line(field::set);
    }

    private static Optional<Year> year(String typed) {
        try {
            return Optional.of(Year.of(Integer.parseInt(typed)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<HouseColour> colour(String typed) {
        try {
            return Optional.of(HouseColour.parse(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends EObject> FieldInput<E> list(FeatureField<E> field) {
        return Inputs.line((element, typed) -> field.set(element, typed == null ? List.of()
                : Stream.of(typed.split(";")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList()));
    }

    /** The words of either language are understood, and those of the file. */
    private static <E extends EObject> FieldInput<E> choice(FeatureField<E> field, EEnum type, Locale language) {
        List<Enumerator> values = type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        return new Choices<>(values, value -> ValueText.of(value, language), Vocabulary::words, field::set);
    }

    private static <E extends EObject> FieldInput<E> kind(FeatureField<E> field, Locale language) {
        ActionCatalogue catalogue = MethodWithPlugIns.installed().actions();
        List<String> kinds = Stream.concat(Stream.of(""), catalogue.kinds().stream().map(ActionKind::id)).toList();
        return new Choices<>(kinds, id -> catalogue.kind(id).map(kind -> kind.label().in(language)).orElse(id),
                Stream::of, (element, id) -> field.set(element, id.isEmpty() ? null : id));
    }
}
