/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.validation.CheckLevel;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Commitment;
import org.partnerstrategy.model.ContactIntensity;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Message;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONELY_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @ParameterizedTest
    @ValueSource(strings = { "", "action/", "advice/", "attribute/", "change/", "maintenance/", "progress/",
            "validation/" })
    void standInBothLanguagesWithTheSamePlaceholders(String folder) throws IOException {
        Properties english = properties(folder + "messages.properties");
        Properties dutch = properties(folder + "messages_nl.properties");

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
        english.stringPropertyNames().forEach(key -> assertEquals(placeholders(english.getProperty(key)),
                placeholders(dutch.getProperty(key)), key));
        Stream.of(english, dutch).flatMap(properties -> properties.values().stream()).map(String::valueOf)
                .forEach(text -> assertFalse(LONELY_APOSTROPHE.matcher(text).find(), text));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void nameEachTermInBothLanguages(Message term) {
        Said.completely(term);
    }

    static Stream<Message> terms() {
        return Stream.of(Stream.of(Alternative.values()).map(Term::of), Stream.of(Direction.values()).map(Term::of),
                Stream.of(FormKind.values()).map(Term::of), Stream.of(GoalKind.values()).map(Term::of),
                Stream.of(MaintenanceRole.values()).map(Term::of),
                Stream.of(ContactIntensity.values()).map(Term::of), Stream.of(Commitment.values()).map(Term::of),
                Stream.of(Periodicity.values()).map(Term::of),
                Stream.of(Urgency.values()).map(Term::of), Stream.of(ActionStatus.values()).map(Term::of),
                Stream.of(AttributeType.values()).map(Term::of), Stream.of(AttributeSubject.values()).map(Term::of),
                Stream.of(Zone.values()).map(Zone::label), Stream.of(Severity.values()).map(Severity::label),
                Stream.of(CheckLevel.values()).map(CheckLevel::label))
                .flatMap(terms -> terms);
    }

    @ParameterizedTest
    @EnumSource
    void nameEachStepWithItsNumber(Step step) {
        Said.completely(step.label());
        Message.LANGUAGES.forEach(language -> assertEquals(Integer.toString(step.number()),
                step.label().in(language).replaceAll("\\D", "")));
    }

    private static Properties properties(String path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Step.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).toList());
    }
}
