/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A wizard in its dialog, worked by its buttons and fields as a user would. */
public final class OpenWizard implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final WizardDialog dialog;

    /** Opens it. */
    public OpenWizard(Shell parent, IWizard wizard) {
        dialog = new WizardDialog(parent, wizard);
        dialog.setBlockOnOpen(false);
        dialog.setPageSize(900, 500);
        dialog.open();
    }

    /** Lets the workbench go on until the condition holds. */
    public void await(BooleanSupplier condition) {
        if (!OpenStudio.holds(condition, LIMIT)) {
            throw new AssertionError("not within " + LIMIT + "; the page says: " + problem());
        }
    }

    /** What is wrong on the page that is shown; null when nothing is. */
    public String problem() {
        return dialog.getCurrentPage() == null ? null : dialog.getCurrentPage().getErrorMessage();
    }

    /** Whether there is a next page to go to. */
    public boolean canGoOn() {
        return button(IDialogConstants.NEXT_ID).isEnabled();
    }

    /** Whether the wizard has all that it needs. */
    public boolean canFinish() {
        return button(IDialogConstants.FINISH_ID).isEnabled();
    }

    /** Goes to the next page, and waits until it is there. */
    public void next() {
        await(this::canGoOn);
        Object before = dialog.getCurrentPage();
        press(button(IDialogConstants.NEXT_ID));
        await(() -> dialog.getCurrentPage() != before);
    }

    /** Finishes the wizard, and waits until it is closed. */
    public void finish() {
        await(this::canFinish);
        pressFinish();
        await(() -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    /** Presses the button that finishes the wizard, which can refuse. */
    public void pressFinish() {
        press(button(IDialogConstants.FINISH_ID));
    }

    /** Presses a button. */
    public static void press(Button button) {
        button.notifyListeners(SWT.Selection, null);
    }

    private Button button(int id) {
        return all(Button.class, button -> Integer.valueOf(id).equals(button.getData())).getFirst();
    }

    /** The controls of that kind on the page that is shown, in their order. */
    public <T extends Control> List<T> onPage(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect((Composite) dialog.getCurrentPage().getControl(), type, control -> true, found);
        return found;
    }

    private <T extends Control> List<T> all(Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(dialog.getShell(), type, wanted, found);
        return found;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, Predicate<T> wanted,
            List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                collect(composite, type, wanted, found);
            }
        }
    }

    @Override
    public void close() {
        if (dialog.getShell() != null) {
            dialog.close();
        }
    }
}
