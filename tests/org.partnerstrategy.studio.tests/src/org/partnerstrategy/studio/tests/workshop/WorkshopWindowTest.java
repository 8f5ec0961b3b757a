/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.ui.Documents;

/** A workshop that is started in the window: its rounds are steps of the open strategy, and nothing is lost. */
class WorkshopWindowTest {

    private static final int LATER = 100;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private StrategyDocument document;
    private Relation relation;
    private int before;

    @BeforeEach
    void open() throws Exception {
        document = studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("s.partnerstrategy")).document();
        relation = document.strategy().getGoals().stream().flatMap(goal -> goal.getRelations().stream()).findFirst()
                .orElseThrow();
        before = relation.getAssessments().size();
    }

    @AfterEach
    void end() throws Exception {
        if (shell().isPresent()) {
            answer("End Workshop", () -> shell().orElseThrow().close());
        }
        studio.until(() -> shell().isEmpty());
    }

    private static Optional<Shell> shell() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().startsWith("Workshop: "))
                .findFirst();
    }

    private static <T extends Control> List<T> controls(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(controls(composite, type));
            }
        }
        return found;
    }

    private static Optional<Button> button(Shell shell, String text) {
        return controls(shell, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst();
    }

    /** Presses a button of the workshop's window as soon as it can be pressed. */
    private void press(String text) {
        studio.until(() -> shell().flatMap(shell -> button(shell, text)).filter(Control::isEnabled).isPresent());
        button(shell().orElseThrow(), text).orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    /** Does something that asks, and gives an answer. */
    private static void answer(String text, Runnable asks) {
        Display display = Display.getCurrent();
        display.timerExec(LATER, new Runnable() {

            @Override
            public void run() {
                Optional<Button> answer = Arrays.stream(display.getShells())
                        .filter(shell -> shell.isVisible() && shell.getText().equals("Workshop"))
                        .flatMap(shell -> button(shell, text).stream()).findFirst();
                answer.ifPresentOrElse(found -> found.notifyListeners(SWT.Selection, new Event()),
                        () -> display.timerExec(LATER, this));
            }
        });
        asks.run();
    }

    private String start() throws Exception {
        studio.window().getService(IHandlerService.class).executeCommand("org.partnerstrategy.workshop.ui.start", null);
        controls(shell().orElseThrow(), Spinner.class).getFirst().setSelection(freePort());
        press("Start a Workshop");
        return controls(shell().orElseThrow(), Text.class).stream().map(Text::getText)
                .filter(text -> text.startsWith("http")).findFirst().orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String post(String address, String body) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).body();
    }

    private String join(String address) throws Exception {
        return post(address + "join", "{\"name\":\"Somebody new\"}").replaceAll(".*:\"|\".*", "");
    }

    private void place(String address, String participant, int influence) throws Exception {
        post(address + "place", ("{\"participant\":\"%s\",\"goal\":\"%s\",\"relation\":\"%s\",\"number\":1,"
                + "\"dependency\":20,\"influence\":%d}").formatted(participant, relation.getGoal().getId(),
                        relation.getId(), influence));
    }

    @Test
    void recordsARoundAsOneStepThatCanBeUndone() throws Exception {
        String address = start();
        assertTrue(address.startsWith("http://localhost") || address.startsWith("http://127.0.0.1"), address);
        place(address, join(address), 70);
        press("Reveal");
        press("Agree on This");
        press("Close Round");
        studio.until(() -> relation.getAssessments().size() == before + 2);
        assertTrue(Round.newest(relation).orElseThrow().assessments().stream().anyMatch(Round::isJoint));
        assertEquals("Workshop: " + relation.getGoal().getName(), document.undoable().orElseThrow());

        press("Undo");
        studio.until(() -> relation.getAssessments().size() == before);
        assertFalse(document.domain().getCommandStack().canUndo());
    }

    @Test
    void goesOnWithTheSameAddressAfterItWasStopped() throws Exception {
        String address = start();
        int port = URI.create(address).getPort();
        place(address, join(address), 70);
        answer("Continue Later", () -> shell().orElseThrow().close());
        studio.until(() -> shell().isEmpty());
        assertEquals(before, relation.getAssessments().size());

        studio.window().getService(IHandlerService.class).executeCommand("org.partnerstrategy.workshop.ui.start", null);
        controls(shell().orElseThrow(), Spinner.class).getFirst().setSelection(port);
        press("Start a Workshop");
        assertTrue(controls(shell().orElseThrow(), Text.class).stream().map(Text::getText).anyMatch(address::equals));
        answer("End Workshop", () -> shell().orElseThrow().close());
        studio.until(() -> relation.getAssessments().size() == before + 1);
    }

    /** A diagram has it open too, and so has another window. */
    @Test
    void stopsWhenTheStrategyIsOpenNowhereAnyMore() throws Exception {
        String address = start();
        StrategyDocument diagram = Documents.service().open(document.file());
        studio.page().closeAllEditors(false);
        studio.settle();
        assertTrue(isServed(address));

        Documents.service().close(diagram);
        studio.until(() -> shell().isEmpty());
        assertFalse(isServed(address));
        Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Workshop"))
                .findFirst().orElseThrow().close();
    }

    private boolean isServed(String address) throws Exception {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void staysWhenTheQuestionIsCancelled() throws Exception {
        String address = start();
        answer("Cancel", () -> shell().orElseThrow().close());

        assertTrue(isServed(address));
    }
}
