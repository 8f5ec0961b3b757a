/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Types or chooses another value in a control, by keys. */
final class Typing {

    /** What is typed where every text is a value. */
    static final String TYPED = "qzx7";

    /** What a field for another element says; no element is called what is typed here. */
    private static final String REFERENCE = "type to search";

    /** What can be typed where not every text is a value, by what the field says when it is empty. */
    private static final Map<String, String> VALUES = Map.of("year-month-day", "2026-02-03", "amount in euros", "1234",
            "0 to 100", "42", "year", "2024", REFERENCE, "qq");

    private static final Map<String, String> VALUES_OF_COLUMNS = Map.of("influence", "42", "dependency", "42",
            "amount", "1234", "euro", "1234", "year", "2024", "number", "42", "date", "2026-02-03", "due",
            "2026-02-03");

    private Typing() {
    }

    /** Types something that is a value there, and waits until the control has it. */
    static void into(Control control) {
        Keys.focus(control);
        switch (control) {
        case Spinner spinner -> {
            String other = Integer.toString((spinner.getSelection() + 7) % 100);
            Keys.press('a', 0, SWT.CTRL);
            Keys.type(spinner, other);
            Keys.await(() -> spinner.getText().equals(other));
        }
        case Text text -> typeText(text);
        case Combo combo -> {
            int before = combo.getSelectionIndex();
            Keys.press('\0', before + 1 < combo.getItemCount() ? SWT.ARROW_DOWN : SWT.HOME, 0);
            Keys.await(() -> combo.isDisposed() || combo.getSelectionIndex() != before);
        }
        case Button button -> {
            boolean before = button.getSelection();
            Keys.press(' ', 0, 0);
            Keys.await(() -> button.isDisposed() || button.getSelection() != before);
        }
        default -> throw new AssertionError("nobody knows how to type into " + control);
        }
    }

    /** What can be typed into a cell, by what its column is called. */
    static String valueFor(String column) {
        String words = column.toLowerCase(Locale.ROOT);
        return VALUES_OF_COLUMNS.entrySet().stream().filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(TYPED);
    }

    private static void typeText(Text text) {
        boolean isNumber = AccessibleNameOf.widget(text).startsWith("wholeNumber") || text.getText().matches("\\d+");
        String value = VALUES.getOrDefault(text.getMessage(), isNumber ? "42" : TYPED);
        if (!value.equals(TYPED)) {
            text.selectAll();
        }
        Keys.type(text, value);
        Keys.await(() -> text.isDisposed() || text.getText().contains(value));
    }

    /** Whether a control takes the name of another element, so that not every text is a value. */
    static boolean isReference(Control control) {
        return control instanceof Text text && text.getMessage().equals(REFERENCE);
    }

    /** Whether what is done in a control is one change at once, which Escape does not take back. */
    static boolean isOneChange(Control control) {
        return control instanceof Combo || control instanceof Button;
    }

    /** What was typed into a filter is taken away. */
    static void back(Control control) {
        if (!control.isDisposed() && control instanceof Text text) {
            text.setText("");
            Keys.settle();
        }
    }

    /** Presses Escape in a control. */
    static void escape(Control control) {
        if (!control.isDisposed()) {
            Keys.focus(control);
            Keys.press(SWT.ESC, SWT.ESC, 0);
        }
    }

    /** Saves as the menu does. */
    static void save(OpenStudio studio) {
        try {
            studio.window().getService(IHandlerService.class)
                    .executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
        } catch (NotEnabledException e) {
            // There is nothing to be saved.
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
        studio.settle();
    }
}
