/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Days as people read and type them: {@code 2026-03-11}, in Dutch {@code 11-03-2026}. Both are understood always. */
public final class Dates {

    private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
    private static final DateTimeFormatter DUTCH = strict("dd-MM-uuuu");
    private static final List<DateTimeFormatter> UNDERSTOOD = List.of(strict("uuuu-M-d"), strict("d-M-uuuu"));

    private Dates() {
    }

    /** The day in words, in the language of the workbench; nothing for no day. */
    public static String say(LocalDate day) {
        return say(day, Locale.getDefault());
    }

    /** The day in words; nothing for no day. */
    public static String say(LocalDate day, Locale language) {
        return day == null ? "" : format(language).format(day);
    }

    /** The day that was typed; none when it is not a day. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip().replaceAll("[./ ]", "-");
        return UNDERSTOOD.stream().map(format -> parse(text, format)).filter(Objects::nonNull).findFirst();
    }

    private static LocalDate parse(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter format(Locale language) {
        return language.getLanguage().equals("nl") ? DUTCH : ISO;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
