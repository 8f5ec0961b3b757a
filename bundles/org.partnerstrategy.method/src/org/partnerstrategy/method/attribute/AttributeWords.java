/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.attribute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Rounding;

/** Values of attributes as people read them. */
public final class AttributeWords {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private AttributeWords() {
    }

    /** The value of an element in that language; nothing where nothing is known. */
    public static String of(Attributed element, CustomAttribute attribute, Locale language) {
        return AttributeValues.written(element, attribute).map(written -> of(attribute, written, language)).orElse("");
    }

    /** A written value in that language; as it is written when it is not of the attribute's type. */
    public static String of(CustomAttribute attribute, String written, Locale language) {
        return WrittenValue.content(attribute.getType(), written).map(content -> switch (content) {
        case BigDecimal euro -> Rounding.exactEuro(euro, language);
        case LocalDate day -> language.getLanguage().equals("nl") ? DUTCH.format(day) : day.toString();
        case Boolean answer -> Message.of(AttributeWords.class, answer ? "yes" : "no").in(language);
        default -> written;
        }).orElse(written);
    }
}
