/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Looks at a dialog while it is open, and closes it as who presses Escape. */
final class DialogVisit {

    private static final int PAUSE = 200;

    private final Set<Shell> before = new HashSet<>(Arrays.asList(Display.getCurrent().getShells()));
    private final Consumer<Shell> visit;
    private Optional<Shell> seen = Optional.empty();
    private Optional<Throwable> problem = Optional.empty();
    private boolean visited;
    private boolean over;

    private DialogVisit(Consumer<Shell> visit) {
        this.visit = visit;
    }

    /** Does something that opens a dialog, looks at that dialog, and closes it. */
    static void during(Runnable opens, Consumer<Shell> visit) {
        DialogVisit dialog = next(visit);
        opens.run();
        // Some are only shown, and do not wait for an answer.
        while (!dialog.visited && dialog.shell().isPresent()) {
            Display.getCurrent().readAndDispatch();
        }
        dialog.end();
    }

    /** Looks at the next dialog that opens, such as the question behind an answer in the one that is visited. */
    static DialogVisit next(Consumer<Shell> visit) {
        DialogVisit dialog = new DialogVisit(visit);
        Display.getCurrent().timerExec(PAUSE, dialog::look);
        return dialog;
    }

    /** Looks no more; there must have been a dialog. */
    void end() {
        over = true;
        problem.ifPresent(thrown -> {
            throw new AssertionError(thrown);
        });
        assertTrue(visited, "no dialog was opened");
    }

    /** Presses a button, by its text without the mark of its key. */
    static void press(Composite dialog, String button) {
        Button found = buttons(dialog).filter(candidate -> candidate.getText().replace("&", "").equals(button))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + button));
        found.notifyListeners(SWT.Selection, new Event());
    }

    private static Stream<Button> buttons(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? buttons(composite) : Stream.of(child).filter(Button.class::isInstance).map(Button.class::cast));
    }

    private Optional<Shell> shell() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)
                && shell.isVisible() && shell.getData() instanceof Window).findFirst();
    }

    /** What was there already a moment ago has been opened completely. */
    private void look() {
        if (over || visited) {
            return;
        }
        Optional<Shell> shell = shell();
        if (shell.isEmpty() || !shell.equals(seen)) {
            seen = shell;
            Display.getCurrent().timerExec(PAUSE, this::look);
            return;
        }
        try {
            visit.accept(shell.get());
        } catch (RuntimeException | Error e) {
            problem = Optional.of(e);
        } finally {
            visited = true;
            // Closing the window of JFace would answer with the first button.
            shell.filter(open -> !open.isDisposed()).ifPresent(Shell::close);
        }
    }
}
