/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.method.validation.CheckLevel;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.text.Message;

/**
 * Checks with their levels are typed like no-form=off, with semicolons between.
 *
 * @param <E> the kind of element
 */
final class CheckLevelsInput<E extends EObject> implements FieldInput<E> {

    private static final String BETWEEN = ";";

    private final FeatureField<E> field;

    CheckLevelsInput(FeatureField<E> field) {
        this.field = field;
    }

    @Override
    public ParsedInput read(E element, String text) {
        List<String> entries = Stream.of(text.split(BETWEEN)).map(String::strip).filter(entry -> !entry.isEmpty())
                .distinct().toList();
        Validation validation = MethodWithPlugIns.installed().validation();
        Optional<String> unknown = entries.stream().filter(entry -> CheckLevels.parse(List.of(entry)).levels().keySet()
                .stream().noneMatch(validation.rules()::contains)).findFirst();
        return unknown.map(entry -> ParsedInput.refused(Message.of(CheckLevelsInput.class, "check.unknown", entry,
                Arrays.stream(CheckLevel.values()).map(CheckLevel::id).collect(Collectors.joining(", ")),
                String.join(", ", validation.rules()))))
                .orElseGet(() -> ParsedInput.accepted(() -> field.set(element, entries)));
    }

    @Override
    public List<String> proposals(E element, String typed) {
        int last = typed.lastIndexOf(BETWEEN);
        String before = last < 0 ? "" : typed.substring(0, last + 1) + " ";
        String begun = typed.substring(last + 1).strip();
        return MethodWithPlugIns.installed().validation().rules().stream()
                .flatMap(rule -> Arrays.stream(CheckLevel.values()).map(level -> rule + "=" + level.id()))
                .filter(entry -> entry.startsWith(begun)).map(entry -> before + entry).toList();
    }
}
