/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Names controls that nobody named by what people see beside them: the label before a field, the tip of a button with
 * an icon. Windows does so by itself, GTK does not. It holds for the windows of the platform too.
 */
public final class AccessibleNames {

    private static final String WATCHED = AccessibleNames.class.getName();
    private static final int LEVELS = 2;
    private static final String KEYS_BEHIND = "\\s*\\([^()]*(\\+|F\\d+)[^()]*\\)\\s*$";

    private AccessibleNames() {
    }

    /** Names all controls that are made on a display from now on. Asking for it again changes nothing. */
    public static void watch(Display display) {
        if (SWT.getPlatform().equals("gtk") && display.getData(WATCHED) == null) {
            display.setData(WATCHED, Boolean.TRUE);
            // Sent for each widget when the code that made it is done.
            display.addFilter(SWT.Skin, event -> name(event.widget));
        }
    }

    private static void name(Widget widget) {
        switch (widget) {
        case ToolItem item when (item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null ->
            first(item.getText(), tip(item.getToolTipText())).ifPresent(name -> GtkAccessible.name(item, name));
        case Button button when !AccessibleName.isGiven(button) && button.getText().isBlank() ->
            first(tip(button.getToolTipText())).ifPresent(name -> AccessibleName.give(button, name));
        case Control control when isNamedBesideIt(control) && !AccessibleName.isGiven(control) ->
            beside(control).ifPresentOrElse(name -> AccessibleName.give(control, name), () -> waitFor(control));
        default -> { }
        }
    }

    /** A dialog may get its title only just before it is shown. */
    private static void waitFor(Control control) {
        Shell shell = control.getShell();
        if (!shell.isVisible()) {
            shell.addListener(SWT.Show, new Listener() {
                @Override
                public void handleEvent(Event event) {
                    shell.removeListener(SWT.Show, this);
                    if (!control.isDisposed()) {
                        name(control);
                    }
                }
            });
        }
    }

    private static boolean isNamedBesideIt(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo
                || control instanceof Spinner || control instanceof Table || control instanceof Tree
                || control instanceof org.eclipse.swt.widgets.List;
    }

    private static Optional<String> beside(Control control) {
        return before(control, 0).or(() -> first(control instanceof Text text ? text.getMessage() : "",
                tip(control.getToolTipText()), firstColumn(control))).or(() -> above(control))
                .or(() -> dialog(control.getShell()));
    }

    /** Lists are called by what their rows are. */
    private static String firstColumn(Control control) {
        return switch (control) {
        case Table table when table.getColumnCount() > 0 -> table.getColumn(0).getText();
        case Tree tree when tree.getColumnCount() > 0 -> tree.getColumn(0).getText();
        default -> "";
        };
    }

    /** The label just before a control. */
    private static Optional<String> before(Control control, int level) {
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int place = siblings.indexOf(control);
        return place <= 0 ? Optional.empty() : label(siblings.get(place - 1), level);
    }

    /** The label before what the control fills. */
    private static Optional<String> above(Control control) {
        Control place = control;
        for (int level = 1; level <= LEVELS && place.getParent() != null && place.getParent().getParent() != null;
                level++) {
            place = place.getParent();
            Optional<String> found = place instanceof Group group ? first(group.getText()) : before(place, level);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A single control in a dialog gets the name of the dialog. */
    private static Optional<String> dialog(Shell shell) {
        return shell.getParent() == null ? Optional.empty() : first(shell.getText());
    }

    private static Optional<String> label(Control control, int level) {
        return switch (control) {
        case Label label -> first(label.getText());
        case CLabel label -> first(label.getText());
        case Composite heading when level > 0 && heading.getChildren().length > 0
                && heading.getChildren()[0] instanceof Label label -> first(label.getText());
        default -> Optional.empty();
        };
    }

    /** A tip often ends with the key that does the same. */
    private static String tip(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("").replaceAll(KEYS_BEHIND, "");
    }

    private static Optional<String> first(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(AccessibleName::plain).filter(text -> !text.isBlank())
                .findFirst();
    }
}
