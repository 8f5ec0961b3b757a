/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.model.text.Message;

/** Fields in which the features of any element are read and changed. A value that is refused changes nothing. */
public final class FieldServices {

    /** The fields for an element's own features, in the order of the model, and for the strategy's own attributes. */
    public List<String> fieldsOf(EObject element) {
        return Stream.concat(FeatureProperty.keys(element.eClass()).stream(), AttributeProperty.keys(element).stream())
                .toList();
    }

    /** The fields for some places of an element, which are named with spaces between. */
    public List<String> fieldsNamed(EObject element, String names) {
        return Stream.of(names.split(" ")).flatMap(name -> FeatureProperty.keys(element.eClass(), name)).toList();
    }

    /** Whether a field is a line that is typed. */
    public boolean isLineField(EObject element, String field) {
        return AttributeProperty.of(element, field).map(AttributeProperty::isLine)
                .orElseGet(() -> isTyped(feature(element, field)) && !place(element, field).isLongText());
    }

    /** Whether a field is a text of several lines that is typed. */
    public boolean isTextField(EObject element, String field) {
        return AttributeProperty.of(element, field).map(AttributeProperty::isText)
                .orElseGet(() -> isTyped(feature(element, field)) && place(element, field).isLongText());
    }

    /** Whether the value of a field is chosen from a list. */
    public boolean isChoiceField(EObject element, String field) {
        return AttributeProperty.of(element, field).map(AttributeProperty::isChoice)
                .orElseGet(() -> feature(element, field) instanceof EReference
                        || FeatureChoices.areThereFor(feature(element, field)));
    }

    /** Whether a field is a box to tick. */
    public boolean isTickField(EObject element, String field) {
        return AttributeProperty.of(element, field).isEmpty() && FeatureProperty.of(element, field).direction()
                .isPresent();
    }

    /** What a field is called. */
    public String fieldLabel(EObject element, String field) {
        return AttributeProperty.of(element, field).map(AttributeProperty::label)
                .or(() -> FeatureProperty.of(element, field).direction().map(ModelLabels::of))
                .orElseGet(() -> ModelLabels.of(feature(element, field)));
    }

    /** What a field is for, with what can be typed. */
    public String fieldHelp(EObject element, String field) {
        return AttributeProperty.of(element, field).map(AttributeProperty::help)
                .or(() -> place(element, field).explanation(Locale.getDefault())).orElse("");
    }

    /** The value of a field as it is typed. */
    public String fieldText(EObject element, String field) {
        return AttributeProperty.of(element, field).map(AttributeProperty::text)
                .orElseGet(() -> place(element, field).text(element, FieldContext.of(element)));
    }

    /** Why what was typed cannot be the value of a field; empty when it can. */
    public String fieldRefusal(EObject element, String field, String typed) {
        Optional<AttributeProperty> attribute = AttributeProperty.of(element, field);
        if (attribute.isPresent()) {
            return attribute.get().refusal(typed);
        }
        return read(element, field, typed).flatMap(ParsedInput::refusal).map(Message::localized).orElse("");
    }

    /** Takes over what was typed into a field, unless it is refused. */
    public EObject takeFieldText(EObject element, String field, String typed) {
        Optional<AttributeProperty> attribute = AttributeProperty.of(element, field);
        if (attribute.isPresent()) {
            attribute.get().take(typed);
            return element;
        }
        // Why a text is refused says fieldRefusal, which the viewpoint asks for.
        if (!typed.strip().equals(fieldText(element, field))
                && read(element, field, typed).orElse(null) instanceof ParsedInput.Accepted accepted) {
            accepted.change().run();
        }
        return element;
    }

    /** Whether the box of a field is ticked. */
    public boolean isFieldTicked(EObject element, String field) {
        FeatureProperty ticked = FeatureProperty.of(element, field);
        return ticked.place().get(element) instanceof List<?> directions
                && directions.contains(ticked.direction().orElseThrow());
    }

    /** Ticks the box of a field, or takes the tick away. A direction takes the place of its opposite. */
    public EObject takeFieldTick(EObject element, String field, Boolean ticked) {
        if (isFieldTicked(element, field) != ticked) {
            TickedDirections.toggle(element, FeatureProperty.of(element, field));
        }
        return element;
    }

    /** Gives a field a value, unless it has it already. */
    static void set(EObject element, String field, Object value) {
        FeatureProperty changed = FeatureProperty.of(element, field);
        if (!Objects.equals(changed.place().get(element), value)) {
            changed.place().set(element, value);
        }
    }

    private static boolean isTyped(EStructuralFeature feature) {
        return !(feature instanceof EReference) && !feature.isMany() && !FeatureChoices.areThereFor(feature);
    }

    private static Optional<ParsedInput> read(EObject element, String field, String typed) {
        return place(element, field).input(FieldContext.of(element)).map(input -> input.read(element, typed.strip()));
    }

    private static FeatureField<EObject> place(EObject element, String field) {
        return FeatureProperty.of(element, field).place();
    }

    private static EStructuralFeature feature(EObject element, String field) {
        return FeatureProperty.of(element, field).feature();
    }
}
