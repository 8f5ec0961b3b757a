/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What is typed into a cell of a table or tree, in any page or in the properties, is kept whatever comes after it. */
class CellsTest {

    private static final int LINES = 3;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private String typed = "";
    private final Set<String> found = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void keepWhatIsTypedOnEveryPage() throws Exception {
        open();
        for (String page : Places.pages()) {
            editor.show(page);
            studio.settle();
            driveAll(page, studio.window().getShell());
        }
        assertTrue(found.size() > 20, found::toString);
        assertEquals("", wrong.stream().distinct().collect(Collectors.joining("\n")));
    }

    @Test
    void keepWhatIsTypedInTheProperties() throws Exception {
        Places places = open();
        places.properties(editor, (name, root, back) -> driveAll(name, root));
        assertTrue(found.stream().anyMatch(cell -> cell.startsWith("Relation ")), found::toString);
        assertEquals("", wrong.stream().distinct().collect(Collectors.joining("\n")));
    }

    @Test
    void keepWhatIsTypedInEveryView() throws Exception {
        open();
        for (String view : Places.views()) {
            IViewPart shown = studio.page().showView(view);
            studio.settle();
            if (!view.equals(Places.PROPERTIES)) {
                choose(Places.control(shown));
                driveAll(view, Places.control(shown));
            }
            // All of them together leave no room for a page.
            studio.page().hideView(shown);
        }
        assertTrue(found.stream().anyMatch(cell -> cell.contains("assessors")), found::toString);
        assertEquals("", wrong.stream().distinct().collect(Collectors.joining("\n")));
    }

    /** What can be typed may depend on a choice, such as that of an assessor. */
    private void choose(Composite part) {
        EditableControls.within(part).filter(Combo.class::isInstance).map(Combo.class::cast)
                .filter(choice -> choice.getSelectionIndex() < 0 && choice.getItemCount() > 0).forEach(choice -> {
                    choice.select(0);
                    choice.notifyListeners(SWT.Selection, new Event());
                });
        studio.settle();
    }

    private Places open() throws Exception {
        Places places = new Places(studio, folder);
        editor = places.editor();
        editor.selection().select(List.of(Places.relation(editor)));
        return places;
    }

    private void driveAll(String place, Composite root) {
        List<Composite> lists = EditableControls.within(root)
                .filter(list -> list instanceof Table || list instanceof Tree).map(Composite.class::cast).toList();
        for (Composite list : lists) {
            for (int column = 0; column < Math.max(1, columns(list)); column++) {
                drive(place, list, column);
            }
        }
    }

    private static int columns(Composite list) {
        return list instanceof Table table ? table.getColumnCount() : ((Tree) list).getColumnCount();
    }

    private void drive(String place, Composite list, int column) {
        Optional<Text> cell = open(list, column);
        if (cell.isEmpty()) {
            return;
        }
        String name = place + ": " + AccessibleNameOf.widget(list) + " > " + AccessibleNameOf.widget(cell.get());
        found.add(name);
        press(list, SWT.TRAVERSE_ESCAPE, SWT.ESC);
        PartnerStrategy before = EcoreUtil.copy(editor.document().strategy());
        Typing.save(studio);

        type(list, column);
        check(editor.isDirty(), name + " is not dirty at the first key");
        check(EcoreUtil.equals(before, editor.document().strategy()), name + " is not one step");
        press(list, SWT.TRAVERSE_ESCAPE, SWT.ESC);
        check(!editor.isDirty(), name + " stays dirty after Escape");
        check(EcoreUtil.equals(before, editor.document().strategy()), name + " changed something at Escape");

        type(list, column);
        press(list, SWT.TRAVERSE_RETURN, SWT.CR);
        arrived(name + " after Enter", list, before);
        type(list, column);
        press(list, SWT.TRAVERSE_TAB_NEXT, SWT.TAB);
        arrived(name + " after Tab", list, before);
        type(list, column);
        Typing.save(studio);
        arrived(name + " after saving", list, before);
    }

    /** What was typed is in the strategy as one step, or still stands there because it is refused. */
    private void arrived(String name, Composite list, PartnerStrategy before) {
        boolean isKept = !EcoreUtil.equals(before, editor.document().strategy());
        boolean isRefused = cell(list).filter(text -> text.getText().equals(typed)).isPresent();
        check(isKept || isRefused, name + " is lost");
        press(list, SWT.TRAVERSE_ESCAPE, SWT.ESC);
        editor.document().discardPending();
        if (isKept) {
            editor.document().domain().getCommandStack().undo();
            studio.settle();
        }
        check(EcoreUtil.equals(before, editor.document().strategy()), name + " is more than one step");
        Typing.save(studio);
    }

    /** Clicks twice into the first lines, until one can be typed into. */
    private Optional<Text> open(Composite list, int column) {
        for (int line = 0; line < LINES && !list.isDisposed(); line++) {
            Optional<Rectangle> cell = bounds(list, line, column).filter(bounds -> bounds.width > 0);
            if (cell.isPresent()) {
                select(list, line);
                Keys.doubleClick(list, cell.get().x + Math.min(40, cell.get().width / 2),
                        cell.get().y + cell.get().height / 2);
                if (cell(list).isPresent()) {
                    return cell(list);
                }
            }
        }
        return Optional.empty();
    }

    /** As a click does; some tables open a cell of the selected row only. */
    private static void select(Composite list, int line) {
        list.forceFocus();
        Keys.settle();
        if (list instanceof Table table) {
            table.setSelection(line);
        }
    }

    private static Optional<Rectangle> bounds(Composite list, int line, int column) {
        return switch (list) {
        case Table table when table.getItemCount() > line -> Optional.of(table.getItem(line).getBounds(column));
        case Tree tree when tree.getItemCount() > line -> Optional.of(tree.getItem(line).getBounds(column));
        default -> Optional.empty();
        };
    }

    private static Optional<Text> cell(Composite list) {
        return list.isDisposed() ? Optional.empty() : Arrays.stream(list.getChildren()).filter(Control::isVisible)
                .filter(Text.class::isInstance).map(Text.class::cast).findFirst();
    }

    private void type(Composite list, int column) {
        Text text = open(list, column).orElseThrow();
        typed = Typing.valueFor(AccessibleNameOf.widget(text));
        text.setText(typed);
        studio.settle();
    }

    /** What a key does in a cell; some cells heed the step to another control, others the key. */
    private void press(Composite list, int traversal, char key) {
        Optional<Text> open = cell(list);
        open.ifPresent(cell -> {
            Event event = new Event();
            event.detail = traversal;
            event.doit = true;
            cell.notifyListeners(SWT.Traverse, event);
            studio.settle();
        });
        if (open.isPresent() && cell(list).equals(open)) {
            Event event = new Event();
            event.character = key;
            event.keyCode = key;
            open.get().notifyListeners(SWT.KeyDown, event);
            studio.settle();
        }
        if (key != SWT.ESC && open.isPresent() && cell(list).equals(open)) {
            open.get().notifyListeners(key == SWT.CR ? SWT.DefaultSelection : SWT.FocusOut, new Event());
            studio.settle();
        }
    }

    private void check(boolean is, String otherwise) {
        if (!is) {
            wrong.add(otherwise);
        }
    }
}
