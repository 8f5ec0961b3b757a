/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.StrategyEditorInput;

/**
 * The running workbench, for tests that work in it: they run in the thread of its display. Editors, and the views
 * beside them, are closed after each test. Of a test that fails a picture is kept in {@code target/screenshots}.
 */
public final class OpenStudio implements AfterEachCallback {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Saves a strategy into a file and opens it. */
    public StrategyEditor open(PartnerStrategy strategy, Path file) throws StrategyFileException, PartInitException {
        StrategyFile.save(strategy, file);
        return open(file);
    }

    /** Opens a file. */
    public StrategyEditor open(Path file) throws PartInitException {
        StrategyEditor editor = (StrategyEditor) page().openEditor(new StrategyEditorInput(file), StrategyEditor.ID);
        settle();
        return editor;
    }

    /** The page of the workbench's window. */
    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The workbench's window. */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Lets the workbench handle all events that wait. */
    public void settle() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            // go on until none is left
        }
    }

    /** Handles events until something holds, which must be within half a minute. */
    public void until(BooleanSupplier condition) {
        assertTrue(holds(condition, LIMIT));
    }

    /** Handles events until something holds; answers whether it did within the limit. */
    public static boolean holds(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        return condition.getAsBoolean();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isPresent()) {
            Screenshots.keep(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
        if (page().getEditorReferences().length > 0) {
            Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
        }
        page().closeAllEditors(false);
        settle();
    }
}
