/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Shortened;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;

/**
 * The words of the sections.
 *
 * @param language in which they are said
 */
record ReportWords(Locale language) {

    /** Of a partner and a goal together, in a sentence. */
    private static final int LONGEST_NAME = 160;

    String of(String key, Object... arguments) {
        return of(Message.of(ReportWords.class, key, arguments));
    }

    String of(Message message) {
        return message.in(language);
    }

    /** A text with a capital as its first letter, to begin a line or a column with. */
    String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    /** What people call an element; what is missing where there is none. */
    String name(EObject element) {
        return element == null ? of("missing") : of(ElementName.of(element));
    }

    /** An amount in whole euro; nothing when it is not known. */
    String euro(Optional<BigDecimal> amount) {
        return amount.map(this::euro).orElse("");
    }

    String euro(BigDecimal amount) {
        return of("euro", amount);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    /** A day as it is in a table, on one line. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", language).format(day);
    }

    /** The names as one enumeration, none of them long; of many only so many, and how many more there are. */
    String names(List<String> names, int most) {
        String shown = names.stream().limit(most).map(name -> Shortened.of(name, LONGEST_NAME))
                .collect(Collectors.joining("; "));
        return names.size() > most ? of("names.more", shown, names.size() - most) : shown;
    }

    /** Of many lines only so many, and one that says how many more there are. */
    List<String> lines(List<String> lines, int most) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            shown.add(of("lines.more", lines.size() - most));
        }
        return shown;
    }

    Heading heading(int level, String key, Object... arguments) {
        return new Heading(level, of(key, arguments));
    }

    Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(of(key, arguments));
    }

    Column column(String key) {
        return Column.words(of("column." + key));
    }

    Column numbers(String key) {
        return Column.numbers(of("column." + key));
    }

    /** A text that a person wrote; nothing when it is missing. */
    static Optional<String> written(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
