/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.attribute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Euro;

/** How values of attributes are written in a file, the same in every language. */
public final class WrittenValue {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");

    private WrittenValue() {
    }

    /**
     * What a written text says: a {@link String}, {@link Long}, {@link java.math.BigDecimal}, {@link LocalDate} or
     * {@link Boolean}. Two values of one type can be compared.
     *
     * @return none when it is not a value of the type
     */
    public static Optional<Comparable<?>> content(AttributeType type, String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(switch (type) {
            case TEXT, CHOICE -> written;
            case WHOLE_NUMBER -> WHOLE.matcher(written).matches() ? Long.valueOf(written) : null;
            case EURO -> Euro.parse(written);
            case DATE -> LocalDate.parse(written);
            case YES_NO -> yesOrNo(written).orElse(null);
            });
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String written) {
        return switch (written) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
        };
    }
}
