/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.feature.Candidates;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Messages;

/** Values that are chosen from a list: of an enumeration, a kind of action, or another element of the strategy. */
public final class ChoiceServices {

    private static final Messages MESSAGES = Messages.of(ChoiceServices.class);

    /** Stands for no value, as a list to choose from does without null. */
    private static final String NONE = "";

    /** The values that a field can have. */
    public List<Object> fieldChoices(EObject element, String field) {
        Optional<AttributeProperty> attribute = AttributeProperty.of(element, field);
        if (attribute.isPresent()) {
            return attribute.get().choices();
        }
        FeatureProperty chosen = FeatureProperty.of(element, field);
        List<Object> choices = new ArrayList<>();
        if (chosen.feature() instanceof EReference reference) {
            choices.add(NONE);
            choices.addAll(candidates(element, reference));
        } else {
            choices.addAll(FeatureChoices.of(chosen.feature()));
        }
        Object now = fieldChoice(element, field);
        if (!choices.contains(now)) {
            // A kind of action that a plug-in had added, or none.
            choices.addFirst(now);
        }
        return choices;
    }

    /** The value that a field has. */
    public Object fieldChoice(EObject element, String field) {
        return AttributeProperty.of(element, field).<Object>map(AttributeProperty::text)
                .orElseGet(() -> Optional.ofNullable(FeatureProperty.of(element, field).place().get(element))
                .orElse(NONE));
    }

    /** What a value is called in a list. */
    public String choiceLabel(EObject element, Object choice) {
        return switch (choice) {
        case EObject chosen -> ElementLabel.of(chosen);
        case String none when none.isEmpty() -> MESSAGES.text("choice.none");
        default -> FeatureChoices.label(choice);
        };
    }

    /** Gives a field the value that was chosen. */
    public EObject takeFieldChoice(EObject element, String field, Object choice) {
        AttributeProperty.of(element, field).ifPresentOrElse(attribute -> attribute.take((String) choice),
                () -> FieldServices.set(element, field, NONE.equals(choice) ? null : choice));
        return element;
    }

    static List<EObject> candidates(EObject element, EReference reference) {
        return EcoreUtil.getRootContainer(element) instanceof PartnerStrategy strategy
                ? Candidates.of(strategy, reference) : List.of();
    }
}
