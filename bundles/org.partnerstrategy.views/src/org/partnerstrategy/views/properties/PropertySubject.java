/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * What the properties are shown of.
 *
 * @param context the editor that it belongs to
 * @param elements one or more elements of its strategy
 */
record PropertySubject(PageContext context, List<EObject> elements) {

    private static final Messages MESSAGES = Messages.of(PropertySubject.class);

    EObject first() {
        return elements.getFirst();
    }

    boolean isOne() {
        return elements.size() == 1;
    }

    /** In which the fields of the elements are read and typed. */
    FieldContext fields() {
        return new FieldContext(context.document()::strategy, Locale.getDefault());
    }

    /** How a field is typed. */
    FieldInput<EObject> input(Field<EObject> field) {
        return field.input(fields()).orElseThrow();
    }

    /** What all elements have; empty when they have different values. */
    String text(Field<EObject> field) {
        return differs(field) ? "" : field.text(first(), fields());
    }

    /** The value as EMF has it; null when there is none, or when the elements have different ones. */
    Object value(FeatureField<EObject> field) {
        return differs(field) ? null : field.get(first());
    }

    /** Whether the elements have different values. */
    boolean differs(Field<EObject> field) {
        FieldContext fields = fields();
        Optional<Object> value = field.value(first(), fields);
        return elements.stream().anyMatch(element -> !field.value(element, fields).equals(value));
    }

    /** Why a text cannot be the value of all elements, in the language of the workbench; none when it can. */
    Optional<String> refusal(Field<EObject> field, String typed) {
        FieldInput<EObject> input = input(field);
        return elements.stream().map(element -> input.read(element, typed.strip()).refusal()).flatMap(Optional::stream)
                .findFirst().map(Message::localized);
    }

    /** Gives all elements what a text means, in one step. Those for which it means nothing stay as they are. */
    void type(Field<EObject> field, String typed) {
        FieldInput<EObject> input = input(field);
        List<Runnable> changes = elements.stream().map(element -> input.read(element, typed.strip()))
                .filter(ParsedInput.Accepted.class::isInstance).map(meant -> ((ParsedInput.Accepted) meant).change())
                .toList();
        edit(field, () -> changes.forEach(Runnable::run));
    }

    /** Gives all elements the value, in one step. */
    void set(FeatureField<EObject> field, Object value) {
        edit(field, () -> elements.stream().filter(element -> !Objects.equals(field.get(element), value))
                .forEach(element -> field.set(element, value)));
    }

    /** Makes a change of a field, in one step. */
    void edit(Field<EObject> field, Runnable change) {
        String title = field.title(Locale.getDefault());
        Message label = isOne()
                ? FieldSteps.change(title, name(first()))
                : FieldSteps.change(title, elements.size());
        context.document().edit(label, change);
    }

    String name(EObject element) {
        return ElementLabel.of(element);
    }

    /** What the elements are called together. */
    String title() {
        return isOne() ? name(first()) : MESSAGES.text("several", elements.size());
    }
}
