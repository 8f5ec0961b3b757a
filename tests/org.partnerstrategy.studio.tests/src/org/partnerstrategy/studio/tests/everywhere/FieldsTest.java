/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.everywhere.EditableControls.Use;

/**
 * Whatever is typed or chosen anywhere makes the file dirty at once, is in it when it is saved, and is never lost. All
 * controls are in {@code controls.txt}: who adds one adds it there, and it is tried here.
 */
class FieldsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void areAllInTheList() throws Exception {
        Places places = open();
        Set<String> found = new TreeSet<>();
        for (String page : Places.pages()) {
            editor.show(page);
            studio.settle();
            collect(page, studio.window().getShell(), found);
        }
        places.properties(editor, (name, root, back) -> collect(name, root, found));
        studio.page().hideView(studio.page().findView(Places.PROPERTIES));
        for (String view : Places.views()) {
            Composite part = Places.control(studio.page().showView(view));
            studio.settle();
            if (!view.equals(Places.PROPERTIES)) {
                collect(view, part, found);
            }
        }
        places.dialogs(editor).forEach((name, open) -> DialogVisit.during(open, shell -> {
            if (name.equals("SettingsDialog")) {
                Places.settings(shell, page -> collect(page, shell, found));
            } else {
                collectByChoice(name, shell, found);
            }
        }));
        Set<String> listed = new TreeSet<>(EditableControls.list().keySet());
        assertEquals(String.join("\n", listed), String.join("\n", found));
    }

    private void collect(String place, Composite root, Set<String> found) {
        studio.settle();
        EditableControls.in(root).forEach(control -> found.add(EditableControls.name(place, control)));
    }

    /** What can be used may depend on what is chosen; a wizard begins with the choice of the last time. */
    private void collectByChoice(String place, Composite root, Set<String> found) {
        collect(place, root, found);
        List<Button> choices = EditableControls.within(root).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
        for (Button choice : choices) {
            choices.stream().filter(other -> other.getParent() == choice.getParent())
                    .forEach(other -> other.setSelection(other == choice));
            choice.notifyListeners(SWT.Selection, new Event());
            collect(place, root, found);
        }
    }

    @Test
    void keepWhatIsTypedOnEveryPage() throws Exception {
        open();
        for (String page : Places.pages()) {
            editor.show(page);
            studio.settle();
            for (int place = 0; place < EditableControls.in(studio.window().getShell()).size(); place++) {
                drive(page, studio.window().getShell(), place, () -> editor.showNeighbour(page.equals(last()) ? -1 : 1),
                        () -> {
                            editor.show(page);
                            studio.settle();
                        });
            }
        }
        assertNothingWrong();
    }

    private static String last() {
        return Places.pages().getLast();
    }

    @Test
    void keepWhatIsTypedInTheProperties() throws Exception {
        Places places = open();
        places.properties(editor, (name, root, back) -> {
            for (int place = 0; place < EditableControls.in(root).size(); place++) {
                drive(name, root, place, () -> editor.selection().select(List.of()), back);
            }
        });
        assertNothingWrong();
    }

    @Test
    void areSavedByTheQuestionOnClosing() throws Exception {
        open();
        editor.show("org.partnerstrategy.overview");
        studio.settle();
        Text about = (Text) EditableControls.in(studio.window().getShell()).stream()
                .filter(field -> (field.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
        Typing.into(about);
        assertTrue(Keys.await(editor::isDirty));
        Path file = editor.document().file();
        DialogVisit.during(() -> studio.page().closeEditor(editor, true), shell -> DialogVisit.press(shell, "Save"));
        assertTrue(Files.readString(file).contains(Typing.TYPED));
        assertEquals(0, studio.page().getEditorReferences().length);
    }

    private Places open() throws Exception {
        Places places = new Places(studio, folder);
        editor = places.editor();
        editor.selection().select(List.of(Places.relation(editor)));
        return places;
    }

    private void drive(String where, Composite root, int place, Runnable leave, Runnable comeBack) {
        Control field = EditableControls.in(root).get(place);
        String name = EditableControls.name(where, field);
        Use use = EditableControls.use(name).orElse(null);
        if (use == Use.VIEW) {
            driveView(name, field);
        } else if (use == Use.VALUE) {
            driveValue(name, root, place, leave, comeBack);
        } else {
            wrong.add(name + " is not in the list");
        }
    }

    /** What only decides what is shown is no change. */
    private void driveView(String name, Control field) {
        save();
        PartnerStrategy before = EcoreUtil.copy(editor.document().strategy());
        Typing.into(field);
        check(EcoreUtil.equals(before, editor.document().strategy()) && !editor.isDirty(), name + " changes something");
        Typing.back(field);
    }

    /** Types into a field, in all the ways in which it is left. */
    private void driveValue(String name, Composite root, int place, Runnable leave, Runnable comeBack) {
        Control field = EditableControls.in(root).get(place);
        PartnerStrategy before = EcoreUtil.copy(editor.document().strategy());
        save();

        Typing.into(field);
        check(Keys.await(editor::isDirty), name + " is not dirty at the first key");
        if (Typing.isReference(field)) {
            save();
            check(editor.isDirty(), name + " forgot what it could not take");
            Typing.escape(field);
            check(Keys.await(() -> !editor.isDirty()), name + " stays dirty after Escape");
            return;
        }
        if (Typing.isOneChange(field)) {
            check(!EcoreUtil.equals(before, editor.document().strategy()), name + " changes nothing");
        } else {
            check(EcoreUtil.equals(before, editor.document().strategy()), name + " is not one step");
            check(!EcoreUtil.equals(before, editor.document().copy()), name + " is not in a copy for recovery");
            Typing.escape(field);
            check(Keys.await(() -> !editor.isDirty()), name + " stays dirty after Escape");
            check(EcoreUtil.equals(before, editor.document().strategy()), name + " changed something at Escape");
            Typing.into(field);
        }
        save();
        check(!editor.isDirty(), name + " is dirty after saving");
        check(!EcoreUtil.equals(before, editor.document().strategy()), name + " is not taken over by saving");
        editor.document().domain().getCommandStack().undo();
        studio.settle();
        check(EcoreUtil.equals(before, editor.document().strategy()), name + " is more than one step");

        Typing.into(EditableControls.in(root).get(place));
        leave.run();
        studio.settle();
        check(Keys.await(() -> !EcoreUtil.equals(before, editor.document().strategy())),
                name + " is lost when something else is shown");
        undoAll();
        comeBack.run();
    }

    private void save() {
        Typing.save(studio);
    }

    private void undoAll() {
        editor.document().discardPending();
        while (editor.document().domain().getCommandStack().canUndo()) {
            editor.document().domain().getCommandStack().undo();
        }
        studio.settle();
    }

    private void check(boolean is, String otherwise) {
        if (!is) {
            wrong.add(otherwise);
        }
    }

    private void assertNothingWrong() {
        assertEquals("", wrong.stream().distinct().collect(Collectors.joining("\n")));
    }
}
