/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The controls into which something is typed or in which something is chosen, and the list of all of them. */
final class EditableControls {

    private static final String LIST = "controls.txt";

    /** What is done with what is typed or chosen. */
    enum Use {
        /** It is a value of the strategy. */
        VALUE,
        /** It decides what is shown, and changes nothing. */
        VIEW,
        /** It belongs to the answer of a dialog. */
        ANSWER
    }

    private EditableControls() {
    }

    /** Those that are visible and can be used. */
    static List<Control> in(Composite root) {
        return within(root).filter(Control::isEnabled).filter(control -> switch (control) {
        case Text text -> text.getEditable();
        case Combo combo -> true;
        case CCombo combo -> true;
        case Spinner spinner -> true;
        case StyledText text -> text.getEditable();
        case DateTime date -> true;
        case Button button -> (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
        default -> false;
        }).toList();
    }

    /** What is visible. */
    static Stream<Control> within(Control control) {
        return !control.isVisible() ? Stream.of() : Stream.concat(Stream.of(control),
                control instanceof Composite composite && !(control instanceof Spinner)
                        && !(control instanceof Combo) && !(control instanceof CCombo)
                        ? Arrays.stream(composite.getChildren()).flatMap(EditableControls::within) : Stream.of());
    }

    /** What a control is called in the list. */
    static String name(String place, Control control) {
        String name = control instanceof Button button ? button.getText().replace("&", "")
                : AccessibleNameOf.widget(control);
        return place + ": " + name + " (" + control.getClass().getSimpleName() + ")";
    }

    /** The list: what is done with each control, by its name. */
    static Map<String, Use> list() {
        Map<String, Use> list = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EditableControls.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 2);
                list.put(parts[1].strip(), Use.valueOf(parts[0]));
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return list;
    }

    /** What is done with a control; nothing when it is not in the list. */
    static Optional<Use> use(String name) {
        return Optional.ofNullable(list().get(name));
    }
}
