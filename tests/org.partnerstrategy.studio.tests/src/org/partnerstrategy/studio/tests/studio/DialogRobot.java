/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Answers the dialog that an action opens, as a user would. */
final class DialogRobot {

    private static final int PAUSE = 250;

    private final String answer;
    private final List<String> said = new ArrayList<>();
    private Optional<Shell> seen = Optional.empty();
    private boolean pressed;
    private boolean over;

    private DialogRobot(String answer) {
        this.answer = answer;
    }

    /**
     * Does something that opens a dialog, and presses the button with that text in it.
     *
     * @return everything that the dialog said
     */
    static String answer(String button, Runnable action) {
        DialogRobot robot = new DialogRobot(button);
        Display.getCurrent().timerExec(PAUSE, robot::look);
        try {
            action.run();
        } finally {
            robot.over = true;
        }
        assertTrue(robot.pressed, "no dialog with " + button + "; said: " + robot.said);
        return String.join("\n", robot.said);
    }

    /** A dialog that was there already a moment ago has been opened completely, and can be closed. */
    private void look() {
        if (over) {
            return;
        }
        Optional<Shell> dialog = Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getData() instanceof Dialog && shell.isVisible()).findFirst();
        boolean ready = dialog.isPresent() && dialog.equals(seen);
        seen = dialog;
        if (!ready) {
            Display.getCurrent().timerExec(PAUSE, this::look);
            return;
        }
        try {
            press(dialog.get());
        } catch (RuntimeException | Error e) {
            // Thrown in an event it would be lost, and the test would wait for ever.
            said.add(e.toString() + " at " + e.getStackTrace()[0]);
            dialog.get().close();
        }
    }

    private void press(Shell dialog) {
        said.addAll(texts(dialog));
        Optional<Button> button = controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(candidate -> candidate.getText().replace("&", "").equals(answer)).findFirst();
        pressed = button.isPresent();
        if (pressed) {
            button.get().notifyListeners(SWT.Selection, new Event());
        } else {
            dialog.close();
            Display.getCurrent().timerExec(PAUSE, this::look);
        }
    }

    private static List<String> texts(Shell shell) {
        return controls(shell).map(control -> switch (control) {
        case Label label -> label.getText();
        case Text text -> text.getText();
        default -> "";
        }).filter(text -> !text.isEmpty()).collect(Collectors.toList());
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
