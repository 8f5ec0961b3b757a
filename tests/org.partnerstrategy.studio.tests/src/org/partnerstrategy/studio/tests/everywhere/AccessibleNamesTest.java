/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Whatever can be used has a name for who cannot see what stands beside it. */
class AccessibleNamesTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final List<String> nameless = new ArrayList<>();

    @Test
    void areThereOnEveryPage() throws Exception {
        Places places = new Places(studio, folder);
        StrategyEditor editor = places.editor();
        editor.selection().select(List.of(Places.relation(editor)));
        for (String page : Places.pages()) {
            editor.show(page);
            studio.settle();
            look(page, studio.window().getShell());
        }
        assertNone();
    }

    @Test
    void areThereInEveryView() throws Exception {
        Places places = new Places(studio, folder);
        StrategyEditor editor = places.editor();
        editor.selection().select(List.of(Places.relation(editor)));
        for (String view : Places.views()) {
            studio.page().showView(view);
            studio.settle();
            look(view, studio.window().getShell());
        }
        places.properties(editor, (name, root, back) -> look(name, root));
        assertNone();
    }

    @Test
    void areThereInEveryDialog() throws Exception {
        Places places = new Places(studio, folder);
        places.dialogs(places.editor()).forEach((name, open) -> DialogVisit.during(open, shell -> {
            look(name, shell);
            if (name.equals("SettingsDialog")) {
                Places.settings(shell, page -> look(page, shell));
            }
        }));
        assertNone();
    }

    private void look(String place, Composite root) {
        studio.settle();
        within(root).filter(AccessibleNamesTest::isUsed).filter(widget -> AccessibleNameOf.widget(widget).isBlank())
                .forEach(widget -> nameless.add(place + ": " + path(widget)));
    }

    private void assertNone() {
        assertEquals("", nameless.stream().distinct().collect(Collectors.joining("\n")));
    }

    private static Stream<Widget> within(Control control) {
        if (!control.isVisible()) {
            return Stream.of();
        }
        Stream<Widget> items = control instanceof ToolBar bar ? Arrays.stream(bar.getItems()) : Stream.of();
        return Stream.concat(Stream.concat(Stream.of(control), items), control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(AccessibleNamesTest::within) : Stream.of());
    }

    private static boolean isUsed(Widget widget) {
        return switch (widget) {
        case Text text -> true;
        case StyledText text -> true;
        case Combo combo -> true;
        case CCombo combo -> true;
        case Spinner spinner -> true;
        case Table table -> true;
        case Tree tree -> true;
        case org.eclipse.swt.widgets.List list -> true;
        case Button button -> true;
        case org.eclipse.swt.widgets.ToolItem item -> (item.getStyle() & SWT.SEPARATOR) == 0
                && item.getControl() == null;
        case Canvas canvas -> canvas.getClass() == Canvas.class && canvas.isListening(SWT.KeyDown);
        default -> false;
        };
    }

    private static String path(Widget widget) {
        List<String> names = new ArrayList<>(List.of(widget.toString()));
        Control parent = widget instanceof Control control ? control.getParent()
                : ((org.eclipse.swt.widgets.ToolItem) widget).getParent();
        for (int level = 0; level < 5 && parent != null; level++) {
            names.addFirst(parent.getClass().getSimpleName());
            parent = parent.getParent();
        }
        return String.join(" > ", names);
    }
}
