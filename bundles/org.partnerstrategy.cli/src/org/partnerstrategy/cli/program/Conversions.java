/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;

/** Reads what is written on the command line. */
final class Conversions {

    private static final Map<String, Alternative> DUTCH = Map.of("onbekend", Alternative.UNKNOWN, "geen",
            Alternative.NONE, "mogelijk", Alternative.POSSIBLE, "beschikbaar te maken", Alternative.POSSIBLE,
            "beschikbaar", Alternative.AVAILABLE);

    private Conversions() {
    }

    /** A row of a table, or the first and the last row with a hyphen between them. */
    static RegisterHeading heading(String text) {
        return RegisterHeading.parse(text).filter(RegisterHeading::isThere)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\""));
    }

    /** A separator, itself or by its name. */
    static Separator separator(String text) {
        return Arrays.stream(Separator.values()).filter(separator -> separator.name().equalsIgnoreCase(text.strip())
                || text.equals(String.valueOf(separator.character())) || text.equals("\\t")
                && separator == Separator.TAB)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + text + "\""));
    }

    static AttributeSubject subject(String text) {
        return literal(text, AttributeSubject.VALUES);
    }

    static AttributeType type(String text) {
        return literal(text, AttributeType.VALUES);
    }

    /** The value of an enumeration that is written so; {@code yes-no} and {@code yesNo} are the same. */
    private static <E extends Enumerator> E literal(String text, List<E> values) {
        return values.stream().filter(value -> value.getLiteral().equalsIgnoreCase(text.strip().replace("-", "")))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + text + "\""));
    }

    static Alternative alternative(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (DUTCH.containsKey(word)) {
            return DUTCH.get(word);
        }
        return Arrays.stream(Alternative.values()).filter(alternative -> alternative.getLiteral().equals(word))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + text + "\""));
    }
}
