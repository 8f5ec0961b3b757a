/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/**
 * What fields are to hold, written as {@code FIELD=VALUE}; no value takes away what the field holds.
 *
 * @param texts the values by the names of their fields, in the order in which they were written
 */
record FieldValues(Map<String, String> texts) {

    /** The values among words; the words that are none are left. */
    static FieldValues of(List<String> words) {
        Map<String, String> texts = new LinkedHashMap<>();
        words.stream().filter(FieldValues::isValue).forEach(word -> texts.put(word.substring(0, word.indexOf('='))
                .strip(),
                word.substring(word.indexOf('=') + 1).strip()));
        return new FieldValues(texts);
    }

    static boolean isValue(String word) {
        return word.indexOf('=') > 0;
    }

    /**
     * Gives an element the values, one after the other: a later one may build on an earlier one. What is remarkable is
     * answered.
     *
     * @throws BadInputException when there is no such field, or it cannot hold the value; the file is then left as it
     *        is
     */
    List<Message> applyTo(EObject element, EClass type, FieldContext context) {
        List<Message> remarks = new ArrayList<>();
        texts.forEach((name, text) -> {
            Field<EObject> field = find(type, context.strategy(), name).orElseThrow(() -> new BadInputException(
                    unknown(name, FieldCatalogue.of(type, context.strategy()).stream()
                            .filter(known -> known.input(context).isPresent()).toList())));
            give(field, element, text, context).ifPresent(remarks::add);
        });
        return remarks;
    }

    /**
     * The elements whose fields say just this; capitals make no difference.
     *
     * @throws BadInputException when there is no such field
     */
    List<EObject> among(List<EObject> elements, EClass type, FieldContext context) {
        List<EObject> left = elements;
        for (Map.Entry<String, String> wanted : texts.entrySet()) {
            Field<EObject> field = find(type, context.strategy(), wanted.getKey()).orElseThrow(
                    () -> new BadInputException(unknown(wanted.getKey(),
                            FieldCatalogue.of(type, context.strategy()))));
            left = left.stream().filter(element -> wanted.getValue().equalsIgnoreCase(field.text(element, context))
                    || wanted.getValue().equalsIgnoreCase(field.tableText(element, context))).toList();
        }
        return List.copyOf(left);
    }

    /**
     * Gives an element one value. What is remarkable is answered.
     *
     * @throws BadInputException when it cannot hold the value
     */
    static <E extends EObject> Optional<Message> give(Field<E> field, E element, String text, FieldContext context) {
        return switch (input(field, context).read(element, text)) {
        case ParsedInput.Accepted accepted -> {
            accepted.change().run();
            context.forget();
            yield accepted.remark();
        }
        case ParsedInput.Refused refused -> throw new BadInputException(Message.of(FieldValues.class,
                "field.refused", field.column(), refused.reason()));
        };
    }

    private static <E> FieldInput<E> input(Field<E> field, FieldContext context) {
        return field.input(context).orElseThrow(() -> new BadInputException(
                Message.of(FieldValues.class, "field.fixed", field.column())));
    }

    /** The field that is called so. */
    static Optional<Field<EObject>> find(EClass type, PartnerStrategy strategy, String name) {
        return FieldCatalogue.find(type, strategy, name);
    }

    /** What is said of a field that is not known. */
    static Message unknown(String name, List<Field<EObject>> known) {
        return Message.of(FieldValues.class, "field.unknown", name,
                known.stream().map(Field::column).collect(Collectors.joining(", ")));
    }
}
