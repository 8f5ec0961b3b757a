/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.ExportException;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.Exporters;
import org.partnerstrategy.exchange.RequestedExport;
import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** Exporters of plug-ins have options, write chosen goals, tell how far they are and can be cancelled. */
class ExportOptionsTest {

    private static final Declaration MINIMUM = option(Map.of("id", "minimum", "label", "From", "type", "number",
            "default", "1000"));
    private static final Declaration TOTALS = option(Map.of("id", "totals", "label", "Totals", "type", "switch"));
    private static final Declaration ORDER = option(Map.of("id", "order", "label", "Order", "type", "choice"),
            "name", "amount");
    private static final Declaration TITLE = option(Map.of("id", "title", "label", "Title"));

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final List<String> problems = named.problems();
    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
    private final ExportRequest request = ExportRequest.of(strategy, Locale.ENGLISH);

    private static Declaration option(Map<String, String> attributes, String... choices) {
        return new Declared(attributes, () -> null, Map.of("choice", Arrays.stream(choices)
                .<Declaration>map(id -> Declared.of(Map.of("id", id, "label", "By " + id))).toList()));
    }

    private static List<Exporter> exporters(String id, RequestedExport export, Declaration... options) {
        return Exporters.including(Extensions.of("exporters", List.of(new Declared(
                Map.of("id", id, "label", "Mine", "extension", "txt", "goals", "true"), () -> export,
                Map.of("option", List.of(options)))))).all().stream().filter(made -> made.id().equals(id)).toList();
    }

    private static Exporter exporter(String id, RequestedExport export, Declaration... options) {
        return exporters(id, export, options).getFirst();
    }

    private static Exporter exporter(RequestedExport export, Declaration... options) {
        return exporter("mine", export, options);
    }

    private static Exporter echo() {
        return exporter((given, stream) -> stream.write((given.number("minimum") + " " + given.isOn("totals") + " "
                + given.text("order") + " " + given.text("title")).getBytes(StandardCharsets.UTF_8)), MINIMUM, TOTALS,
                ORDER, TITLE);
    }

    private static String text(Optional<byte[]> content) {
        return new String(content.orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void hasTheDefaultsOfWhatNobodyChose() throws ExportException {
        assertEquals("1000 false name ", text(echo().content(request)));
        assertEquals("5 true amount Much", text(echo().content(request.with("minimum", "5").with("totals", "true")
                .with("order", "amount").with("title", "Much"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = { "minimum@ much@ \"minimum\" is \"much\", not a whole number",
        "minimum@ ''@ \"minimum\" is empty; give a whole number",
        "totals@ maybe@ \"totals\" is \"maybe\", not one of: true, false",
        "order@ size@ \"order\" is \"size\", not one of: name, amount",
        "colour@ red@ the format \"mine\" has no option \"colour\"; give one of: "
                + "minimum=1000, totals=true|false, order=name|amount, title=..." })
    void refusesWhatAnOptionCannotBe(String option, String value, String refusal) {
        assertThatExceptionOfType(ExportException.class).isThrownBy(() -> echo().content(request.with(option, value)))
                .withMessage(refusal);
        assertEquals(List.of(), problems);
    }

    @Test
    void refusesAllOptionsWhereThereAreNone() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> Exporters.TABLE.content(request.with("minimum", "1")))
                .withMessage("the format \"csv\" has no options");
        assertFalse(Exporters.TABLE.choosesGoals());
    }

    @Test
    void refusesInTheWindowByTheNameThatPeopleRead() {
        assertThat(echo().options().getFirst().refusal("much").orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("\"From\" is \"much\", not a whole number");
        assertThat(echo().options().getFirst().refusal("").orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("\"From\" is empty; give a whole number");
    }

    @Test
    void hasNoValuesWhereNobodyKnowsTheOptions() throws IOException {
        RequestedExport export = (given, stream) -> stream.write((given.number("minimum") + "," + given.text("title")
                + "," + given.isOn("totals")).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        export.write(strategy, Locale.ENGLISH, stream);
        assertEquals("0,,false", stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theReplacedOneKnowsNoOptionsAndNeverWritesMoreThanWasChosen() throws ExportException {
        addGoals();
        Exporter broken = exporter("csv", (given, stream) -> {
            throw new IllegalStateException("no luck");
        }, MINIMUM);
        ExportRequest all = ExportRequest.of(strategy, Locale.ENGLISH);
        assertArrayEquals(Exporters.TABLE.content(all).orElseThrow(),
                broken.content(all.with("minimum", "5")).orElseThrow());
        assertEquals(Optional.empty(), broken.content(all.on(strategy.getGoals().subList(1, 2))));
        assertEquals(1, problems.size());
    }

    private void addGoals() {
        for (String name : List.of("Youth", "Safety")) {
            Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
            goal.setName(name);
            strategy.getGoals().add(goal);
        }
    }

    @Test
    void writesTheChosenGoals() throws ExportException {
        addGoals();
        Exporter exporter = exporter((given, stream) -> stream.write(given.goals().stream().map(Goal::getName).toList()
                .toString().getBytes(StandardCharsets.UTF_8)));
        ExportRequest all = ExportRequest.of(strategy, Locale.ENGLISH);
        assertTrue(exporter.choosesGoals());
        assertEquals("[Youth, Safety]", text(exporter.content(all)));
        assertEquals("[Safety]", text(exporter.content(all.on(strategy.getGoals().subList(1, 2)))));
    }

    @Test
    void leavesItToThePlugInToRefuseAnExport() throws ExportException {
        Exporter exporter = exporter((given, stream) -> {
            throw new ExportException(Message.verbatim("there are no amounts"));
        });
        assertThatExceptionOfType(ExportException.class).isThrownBy(() -> exporter.content(request))
                .withMessage("there are no amounts");
        assertEquals(List.of(), problems);
    }

    @Test
    void tellsHowFarItIsAndCanBeCancelled() throws ExportException {
        List<String> told = new ArrayList<>();
        Exporter exporter = exporter((given, stream) -> {
            for (int i = 1; i <= 3; i++) {
                try {
                    given.progress().done(i, 3);
                } catch (CancellationException e) {
                    // As one would do who reports all that goes wrong in one way.
                    throw new IOException(e);
                }
            }
        });
        exporter.content(request.telling((done, total) -> told.add(done + "/" + total)));
        assertEquals(List.of("1/3", "2/3", "3/3"), told);
        assertThrows(CancellationException.class, () -> exporter.content(request.telling((done, total) -> {
            throw new CancellationException();
        })));
        assertEquals(List.of(), problems);
    }

    @Test
    void stopsOneThatWaitsWhenItsCallerIsInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Exporter exporter = exporter((given, stream) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                ended.countDown();
            }
        });
        FutureTask<Optional<byte[]>> task = new FutureTask<>(() -> exporter.content(request));
        Thread.ofPlatform().daemon().start(task);
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        task.cancel(true);
        assertTrue(ended.await(1, TimeUnit.MINUTES));
        assertEquals(List.of(), problems);
    }

    @Test
    void namesOptionsThatAreDeclaredWrongly() {
        Map<Declaration, String> wrong = Map.of(option(Map.of("id", "a")), "\"label\" is missing",
                option(Map.of("label", "A")), "\"id\" is missing",
                option(Map.of("id", "a", "label", "A", "type", "date")), "not one of: text, number, switch, choice",
                option(Map.of("id", "a", "label", "A", "type", "choice")), "\"a\" has no choices",
                option(Map.of("id", "a", "label", "A", "type", "number", "default", "many")), "\"many\", not a whole");
        wrong.forEach((declared, reason) -> {
            problems.clear();
            assertEquals(List.of(), exporters("mine", (given, stream) -> { }, declared));
            assertThat(problems).singleElement().asString().contains(reason);
        });
        problems.clear();
        assertEquals(List.of(), exporters("mine", (given, stream) -> { }, MINIMUM, MINIMUM));
        assertThat(problems).singleElement().asString().contains("two options \"minimum\"");
    }
}
