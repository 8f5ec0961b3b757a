/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.model.text.Message;

/**
 * Writes the values of columns.
 *
 * @param language the language of the texts
 * @param numbers how a number is written
 */
record Cells(Locale language, Function<Number, String> numbers) {

    String text(Object value) {
        return switch (value) {
        case null -> "";
        case Optional<?> optional -> text(optional.orElse(null));
        case Message message -> message.in(language);
        case Number number -> numbers.apply(number);
        case Collection<?> values -> values.stream().map(this::text).collect(Collectors.joining(" + "));
        default -> value.toString();
        };
    }
}
