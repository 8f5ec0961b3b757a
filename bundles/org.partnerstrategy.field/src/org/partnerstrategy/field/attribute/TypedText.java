/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.attribute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.CustomAttribute;

/** Reads the value of an attribute as people type it and registers hold it, in Dutch or English. */
public final class TypedText {

    private static final Pattern WHOLE = Pattern
            .compile("([-–−]?) ?(\\d{1,18}|[1-9]\\d{0,2}(?:[.,  ]\\d{3}){1,5})(?:[.,]0{1,2})?");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00(\\.0+)?)?Z?$");
    private static final Set<String> YES = Set.of("yes", "y", "true", "ja", "j", "waar", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "nee", "onwaar", "0");

    private TypedText() {
    }

    /**
     * The value as it is written in the file.
     *
     * @param typed not empty
     * @return none when the text is not a value of the attribute
     */
    public static Optional<String> read(CustomAttribute attribute, String typed) {
        String text = typed.strip();
        return switch (attribute.getType()) {
        case TEXT -> Optional.of(text).filter(known -> !Words.haveForbiddenCharacters(known));
        case WHOLE_NUMBER -> whole(text);
        case EURO -> EuroText.parse(text).map(euro -> EuroText.plain(euro).toPlainString());
        case DATE -> Dates.parse(MIDNIGHT.matcher(text).replaceFirst("")).map(LocalDate::toString);
        case YES_NO -> yesOrNo(Words.key(text));
        case CHOICE -> attribute.getChoices().stream().filter(choice -> Words.key(choice).equals(Words.key(text)))
                .findFirst();
        };
    }

    private static Optional<String> whole(String text) {
        Matcher number = WHOLE.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        long digits = Long.parseLong(number.group(2).replaceAll("\\D", ""));
        return Optional.of(Long.toString(number.group(1).isEmpty() ? digits : -digits));
    }

    private static Optional<String> yesOrNo(String key) {
        return YES.contains(key) ? Optional.of("true") : NO.contains(key) ? Optional.of("false") : Optional.empty();
    }
}
