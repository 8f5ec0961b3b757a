/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;

/** How well what is written can be read (WCAG 2.2, contrast of text). */
final class Contrast {

    private static final double LEAST = 4.5;
    private static final Set<Class<?>> WRITTEN = Set.of(Label.class, CLabel.class, Text.class, Button.class,
            Combo.class,
            Group.class, Link.class, List.class, Spinner.class, Table.class, Tree.class, StyledText.class,
            Hyperlink.class);

    private final Set<String> faint = new TreeSet<>();
    private int seen;

    /** Looks at everything that is visible in a window and can be used. */
    void look(String where, Composite parent) {
        for (Control control : parent.getChildren()) {
            if (control.isVisible() && control.isEnabled()) {
                // The title of a section lies on a band that the section paints.
                if (!(parent instanceof Section) && WRITTEN.stream().anyMatch(kind -> kind.isInstance(control))) {
                    check(where + ": " + control, control.getForeground().getRGB(), control.getBackground().getRGB());
                }
                if (control instanceof Table table) {
                    Arrays.stream(table.getItems()).limit(20).filter(item -> !item.getText().isEmpty())
                            .forEach(item -> check(where, table, item));
                }
                if (control instanceof Composite composite) {
                    look(where, composite);
                }
            }
        }
    }

    private void check(String where, Table table, TableItem item) {
        for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
            check(where + ": " + item + " " + column, item.getForeground(column).getRGB(),
                    item.getBackground(column).getRGB());
        }
    }

    private void check(String what, RGB text, RGB ground) {
        seen++;
        double contrast = contrast(text, ground);
        if (contrast < LEAST) {
            faint.add(String.format("%s: %.1f (%s on %s)", what, contrast, text, ground));
        }
    }

    private static double contrast(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** What can hardly be read. */
    Set<String> faint() {
        return faint;
    }

    /** How much was looked at. */
    int seen() {
        return seen;
    }
}
