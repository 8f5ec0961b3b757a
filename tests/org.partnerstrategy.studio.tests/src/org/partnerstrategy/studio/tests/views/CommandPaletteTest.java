/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** A command is found by its words, and run as from the window. */
class CommandPaletteTest {

    private static final String PALETTE = "org.partnerstrategy.views.palette";
    private static final String FOUND = "org.partnerstrategy.editor.nextStep";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    /** While another window has the keyboard, the workbench knows no active editor, and commands would be refused. */
    @Test
    void isRunWhenTheWindowHasTheKeyboardAgain() throws Exception {
        studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("example.partnerstrategy"));
        List<Optional<Shell>> activeAtRun = new ArrayList<>();
        ICommandService commands = studio.window().getService(ICommandService.class);
        IExecutionListener listener = new ActiveShellListener(activeAtRun);
        commands.addExecutionListener(listener);
        Shell other = new Shell(Display.getCurrent());
        try {
            choose("next step");
            other.open();
            other.forceActive();
            studio.settle();
            studio.window().getShell().forceActive();
            studio.until(() -> !activeAtRun.isEmpty());
        } finally {
            commands.removeExecutionListener(listener);
            other.dispose();
        }
        assertEquals(List.of(Optional.of(studio.window().getShell())), activeAtRun);
    }

    private void choose(String words) throws Exception {
        Shell window = studio.window().getShell();
        window.forceActive();
        studio.until(() -> Display.getCurrent().getActiveShell() == window);
        studio.window().getService(IHandlerService.class).executeCommand(PALETTE, null);
        Shell palette = Arrays.stream(window.getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
        Text question = Widgets.find(palette, Text.class, text -> true);
        question.setText(words);
        question.notifyListeners(SWT.DefaultSelection, null);
    }

    /** Notes which window is active when the command runs. */
    private record ActiveShellListener(List<Optional<Shell>> active) implements IExecutionListener {

        @Override
        public void preExecute(String command, ExecutionEvent event) {
            if (command.equals(FOUND)) {
                active.add(Optional.ofNullable(Display.getCurrent().getActiveShell()));
            }
        }

        @Override
        public void postExecuteSuccess(String command, Object answer) {
            // what counts is when it began
        }

        @Override
        public void postExecuteFailure(String command, ExecutionException failure) {
            // what counts is when it began
        }

        @Override
        public void notHandled(String command, NotHandledException failure) {
            // what counts is when it began
        }
    }
}
