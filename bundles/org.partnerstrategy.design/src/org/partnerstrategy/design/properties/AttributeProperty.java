/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;

/**
 * A field for an attribute that the strategy defines. The viewpoint knows it by its key: "attribute:" with the identity
 * of the attribute. Values are read as in the cells of the inventory.
 */
record AttributeProperty(Attributed element, CustomAttribute attribute) {

    private static final String MARK = "attribute:";

    /** The keys of the fields of an element; none for elements that have no attributes. */
    static List<String> keys(EObject element) {
        return element instanceof Attributed attributed
                ? AttributeValues.attributes(attributed).stream().map(attribute -> MARK + attribute.getId()).toList()
                : List.of();
    }

    /** The field with that key; none when it is the key of another kind of field. */
    static Optional<AttributeProperty> of(EObject element, String key) {
        return element instanceof Attributed attributed && key.startsWith(MARK)
                ? AttributeValues.attributes(attributed).stream()
                        .filter(attribute -> key.equals(MARK + attribute.getId()))
                        .map(attribute -> new AttributeProperty(attributed, attribute)).findFirst()
                : Optional.empty();
    }

    String label() {
        return ElementName.of(attribute).in(Locale.getDefault());
    }

    String help() {
        return Optional.ofNullable(attribute.getDescription()).orElse("");
    }

    boolean isText() {
        return attribute.getType() == AttributeType.TEXT;
    }

    boolean isChoice() {
        return editing().isClosed();
    }

    boolean isLine() {
        return !isText() && !isChoice();
    }

    String text() {
        return editing().text(element);
    }

    /** What can be chosen; nothing is the first. A value that is no choice any more stays. */
    List<Object> choices() {
        List<Object> choices = new ArrayList<>(List.of(""));
        choices.addAll(editing().proposals(element, ""));
        if (!choices.contains(text())) {
            choices.add(text());
        }
        return choices;
    }

    /** Why what was typed cannot be the value; empty when it can. */
    String refusal(String typed) {
        return editing().read(element, typed.strip()) instanceof ParsedInput.Refused refused ? refused.problem() : "";
    }

    /** Takes over what was typed, unless it is refused or stands there already. */
    void take(String typed) {
        if (!typed.strip().equals(text())
                && editing().read(element, typed.strip()) instanceof ParsedInput.Accepted accepted) {
            accepted.change().run();
        }
    }

    private AttributeField<Attributed> editing() {
        return new AttributeField<>(attribute, Optional::of);
    }
}
