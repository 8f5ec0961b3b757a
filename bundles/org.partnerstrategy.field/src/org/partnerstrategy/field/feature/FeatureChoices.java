/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * The few values from which a feature is chosen: those of an enumeration, the kinds of form with those of
 * plug-ins, or the catalogue's kinds of action.
 */
public final class FeatureChoices {

    private FeatureChoices() {
    }

    /** Whether values of the feature are chosen from a few. */
    public static boolean areThereFor(EStructuralFeature feature) {
        return !feature.isMany() && (feature == PartnerStrategyPackage.Literals.ACTION__KIND
                || feature.getEType() instanceof EEnum);
    }

    /** The values, in the order in which they are offered; none for a feature that is not chosen from a few. */
    public static List<Object> of(EStructuralFeature feature) {
        if (feature == PartnerStrategyPackage.Literals.ACTION__KIND) {
            return List.copyOf(MethodWithPlugIns.installed().actions().kinds().stream().map(ActionKind::id).toList());
        }
        if (feature.getEType() instanceof EEnum type) {
            Stream<Object> literals = type.getELiterals().stream().map(EEnumLiteral::getInstance);
            return feature == PartnerStrategyPackage.Literals.FORM__KIND
                    ? Stream.concat(literals, MethodWithPlugIns.installed().forms().forms().stream()).toList()
                    : literals.toList();
        }
        return List.of();
    }

    /** What a value is called; a kind of action is called with the direction that it serves. */
    public static String label(Object value) {
        return switch (value) {
        case Enumerator literal -> ModelLabels.of(literal);
        case NamedForm form -> form.name().substring(0, 1).toUpperCase(Locale.getDefault()) + form.name().substring(1);
        default -> kind((String) value);
        };
    }

    private static String kind(String id) {
        return MethodWithPlugIns.installed().actions().kind(id)
                .map(kind -> kind.direction().map(ModelLabels::of).map(direction -> direction + ": ").orElse("")
                        + kind.label().in(Locale.getDefault()))
                .orElse(id);
    }
}
