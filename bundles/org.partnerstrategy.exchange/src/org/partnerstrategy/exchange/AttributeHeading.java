/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Message;

/**
 * What the column of an attribute is called in the table of a strategy, so that it is known again: by its name, and
 * behind it what has the attribute where that is not the relation, or where the name alone would mean another column.
 */
public final class AttributeHeading {

    private static final List<AttributeSubject> SUBJECTS = AttributeSubject.VALUES;
    private static final Set<String> TAKEN = Stream.of(ColumnRole.values().stream().flatMap(part -> part.usualNames()
            .stream()),
            InventoryTable.fields().stream().flatMap(field -> field.titles().stream()),
            RegisterImport.CURRENCIES.stream()).flatMap(names -> names).map(name -> new Heading(name).key())
            .collect(Collectors.toUnmodifiableSet());

    private AttributeHeading() {
    }

    /** The heading of an attribute's column in a language; empty for an attribute without a name. */
    public static String of(CustomAttribute attribute, Locale language) {
        String name = attribute.getName() == null ? "" : Words.tidy(attribute.getName());
        boolean isClear = attribute.getSubject() == AttributeSubject.RELATION && !isTaken(name)
                && !endsWithSubject(name);
        return isClear || name.isEmpty() ? name : name + behind(attribute.getSubject(), language);
    }

    private static boolean isTaken(String name) {
        return TAKEN.contains(new Heading(name).key()) || YearColumns.yearOf(name).isPresent();
    }

    private static boolean endsWithSubject(String name) {
        return SUBJECTS.stream().flatMap(AttributeHeading::endings).anyMatch(name::endsWith);
    }

    private static Stream<String> endings(AttributeSubject subject) {
        return Message.LANGUAGES.stream().map(language -> behind(subject, language)).distinct();
    }

    private static String behind(AttributeSubject subject, Locale language) {
        return " (" + Term.of(subject).in(language) + ")";
    }

    /** The attribute of the column with that heading, of relations when it does not say it. */
    static AttributeColumn read(String heading) {
        for (AttributeSubject subject : SUBJECTS) {
            for (String ending : endings(subject).toList()) {
                if (heading.endsWith(ending)) {
                    return new AttributeColumn(heading.substring(0, heading.length() - ending.length()), subject,
                            heading);
                }
            }
        }
        return new AttributeColumn(heading, AttributeSubject.RELATION, heading);
    }
}
