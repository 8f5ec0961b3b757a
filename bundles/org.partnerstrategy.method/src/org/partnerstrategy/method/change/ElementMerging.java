/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Message;

/**
 * Brings what is known of one element to another of its kind.
 *
 * @param kept the element that stays; it has a description
 * @param other the element that is to be removed
 * @param language in which the description says what was different
 */
record ElementMerging(Attributed kept, Attributed other, Locale language) {

    private static final String DESCRIPTION = "description";
    private static final String NUMBER = "registrationNumber";

    /** All attributes of the metamodel but identity and name: what is unknown is taken, texts are joined. */
    void attributes() {
        for (EAttribute attribute : kept.eClass().getEAllAttributes()) {
            EStructuralFeature feature = attribute;
            boolean isOwn = attribute.isID() || attribute.getName().equals("name") || attribute.isDerived()
                    || attribute.isMany();
            if (!isOwn && other.eIsSet(feature)) {
                merge(kept, other.eGet(feature), attribute);
            }
        }
    }

    private void merge(EObject element, Object value, EAttribute attribute) {
        if (!element.eIsSet(attribute)) {
            element.eSet(attribute, value);
        } else if (!value.equals(element.eGet(attribute))) {
            switch (value) {
            case Alternative alternative -> say(said("merged.alternative", Term.of(alternative)));
            case String text when attribute.getName().equals(NUMBER) -> say(said("merged.number", text));
            case String text -> element.eSet(attribute, joined((String) element.eGet(attribute), text));
            default -> say(said("merged.value", attribute.getName(), value.toString()));
            }
        }
    }

    private static Message said(String key, Object... arguments) {
        return Message.of(ElementMerging.class, key, arguments);
    }

    /** The values of the attributes that the strategy defines. */
    void values() {
        for (AttributeValue value : List.copyOf(other.getValues())) {
            CustomAttribute attribute = value.getAttribute();
            if (attribute == null) {
                kept.getValues().add(value);
                continue;
            }
            Optional<String> known = AttributeValues.written(kept, attribute);
            if (known.isEmpty()) {
                AttributeValues.set(kept, attribute, Optional.ofNullable(value.getValue()));
            } else if (attribute.getType() == AttributeType.TEXT) {
                AttributeValues.set(kept, attribute, Optional.of(joined(known.get(),
                        String.valueOf(value.getValue()))));
            } else if (!known.get().equals(value.getValue())) {
                say(said("merged.value", String.valueOf(attribute.getName()),
                        AttributeWords.of(attribute, String.valueOf(value.getValue()), language)));
            }
            AttributeValues.remove(value);
        }
    }

    /** Adds a line to the description. */
    void say(Message different) {
        EStructuralFeature description = kept.eClass().getEStructuralFeature(DESCRIPTION);
        kept.eSet(description, joined((String) kept.eGet(description), different.in(language)));
    }

    /** Both texts, with each line once. */
    static String joined(String one, String two) {
        Set<String> lines = new LinkedHashSet<>();
        Optional.ofNullable(one).ifPresent(text -> text.lines().forEach(lines::add));
        Optional.ofNullable(two).ifPresent(text -> text.lines().forEach(lines::add));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
